package vn.vanho.policycomm.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.vanho.policycomm.support.EngineTime.at;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import vn.vanho.policycomm.documents.DocumentKind;
import vn.vanho.policycomm.documents.IssuedDocument;
import vn.vanho.policycomm.documents.IssuedDocuments;
import vn.vanho.policycomm.figures.Figures;
import vn.vanho.policycomm.figures.Measure;
import vn.vanho.policycomm.plan.ItemOutcome;
import vn.vanho.policycomm.plan.ItemResults;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.ItemCase;
import vn.vanho.policycomm.support.OnH2;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.UnitWorks;
import vn.vanho.policycomm.unitwork.Urging;
import vn.vanho.policycomm.unitwork.Urgings;
import vn.vanho.policycomm.unitwork.WorkOutcome;

/** II.1a: a directive, briefings in every unit, a look at them, news, a report. */
@OnH2
class RaiseAwarenessTest {

    private static final int YEAR = 2024;
    private static final String JUSTICE = "phong-tu-phap-cv";
    private static final LocalDate MARCH = LocalDate.of(YEAR, 3, 4);

    @Autowired
    private DraftLine line;

    @Autowired
    private UnitWorks works;

    @Autowired
    private Figures figures;

    @Autowired
    private ItemResults results;

    @Autowired
    private IssuedDocuments documents;

    @Autowired
    private Urgings urgings;

    private ItemCase item;

    @BeforeEach
    void itIsMarch() {
        item = new ItemCase(line, "raise-awareness", "2024/II.1a");
        item.time().advanceTo(at(MARCH.toString()));
        item.start(JUSTICE, Map.of("planYear", YEAR));
    }

    @AfterEach
    void drop() {
        item.close();
    }

    @Test
    void fromTheDirectiveToTheReport() {
        item.complete(JUSTICE, "draft-briefing-directive", directive("xa-to-mua", "phong-y-te"))
                .issue("briefing-directive", "21/UBND-TP")
                .work("brief-officers", "xa-to-mua", held("2024-03-04", 40))
                .work(
                        "brief-officers",
                        "phong-y-te",
                        Map.of("briefingState", "nothing", "noBriefingReason", "Đã quán triệt tại hội nghị của huyện"));
        item.complete(JUSTICE, "verify-briefings", Map.of("briefingsCheck", "accepted"));
        item.complete(
                "trung-tam-ttvh-cv",
                "count-news",
                Map.of(
                        "newsState",
                        "run",
                        "news",
                        List.of(Map.of(
                                "publishedOn",
                                "2024-03-04",
                                "headline",
                                "Vân Hồ quán triệt Đề án 407",
                                "outlet",
                                "Đài huyện"))));
        item.complete(JUSTICE, "report-awareness", Map.of("resultText", "Đã quán triệt", "obstacles", "Ít kinh phí"));

        assertThat(item.ended()).isTrue();
        assertThat(works.of(item.key()))
                .extracting(UnitWork::unit, UnitWork::outcome)
                .containsExactlyInAnyOrder(
                        tuple("xa-to-mua", WorkOutcome.DONE), tuple("phong-y-te", WorkOutcome.NOTHING));
        assertThat(sum(Measure.SESSIONS)).isEqualTo(1);
        assertThat(sum(Measure.ATTENDEES)).isEqualTo(40);
        assertThat(sum(Measure.NEWS_ITEMS)).isEqualTo(1);
        assertThat(results.of(YEAR))
                .filteredOn(result -> result.caseKey().equals(item.key()))
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.item()).isEqualTo("II.1a");
                    assertThat(result.outcome()).isEqualTo(ItemOutcome.DONE);
                    assertThat(result.obstacles()).isEqualTo("Ít kinh phí");
                });
        assertThat(documents.newest(item.key()))
                .singleElement()
                .extracting(IssuedDocument::kind, IssuedDocument::number)
                .containsExactly(DocumentKind.BRIEFING_DIRECTIVE, "21/UBND-TP");
    }

    @Test
    void theLeadershipMayReturnTheDirective() {
        item.complete(JUSTICE, "draft-briefing-directive", directive("xa-to-mua"));
        item.complete(
                "lanh-dao-ubnd-lanhdao",
                "sign-document",
                "briefing-directive",
                Map.of("documentDecision", "returned", "documentReturnReason", "Ghi rõ thời hạn"));

        assertThat(item.openSteps()).containsExactly("draft-briefing-directive");
    }

    @Test
    void onlyUnitsWhoseLogIsReturnedDoItAgain() {
        item.complete(JUSTICE, "draft-briefing-directive", directive("xa-to-mua", "phong-y-te"))
                .issue("briefing-directive", "21/UBND-TP")
                .work("brief-officers", "xa-to-mua", held("2024-03-04", 40))
                .work("brief-officers", "phong-y-te", held("2024-03-04", 12));
        item.complete(
                JUSTICE,
                "verify-briefings",
                Map.of(
                        "briefingsCheck", "returned",
                        "returnedUnits", List.of("xa-to-mua"),
                        "briefingsRemark", "Thiếu danh sách người dự"));

        assertThat(line.office("phong-y-te-cv").tasks("do-work", item.key() + "/brief-officers/phong-y-te"))
                .isEmpty();
        item.work("brief-officers", "xa-to-mua", held("2024-03-04", 38));
        assertThat(sum(Measure.ATTENDEES)).isEqualTo(50);
        assertThat(item.openSteps()).containsExactly("verify-briefings");
    }

    @Test
    void theDayToFinishMustLieAheadAndWithinTheItem() {
        Map<String, Object> late = new HashMap<>(directive("xa-to-mua"));
        late.put("briefBy", "2025-01-05");
        assertThat(item.submit(JUSTICE, "draft-briefing-directive", late).getStatusCode())
                .isEqualTo(HttpStatus.BAD_REQUEST);
        late.put("briefBy", "2024-03-01");
        assertThat(item.submit(JUSTICE, "draft-briefing-directive", late)
                        .getBody()
                        .get("message")
                        .asText())
                .contains("Hoàn thành quán triệt trước hết ngày");
    }

    @Test
    void aUnitThatNeverAnswersIsUrgedWithALetterAndAtLastRecorded() {
        item.complete(JUSTICE, "draft-briefing-directive", directive("xa-to-mua"))
                .issue("briefing-directive", "21/UBND-TP");
        item.time().advanceTo(at("2024-06-29"));
        assertThat(urgings.of(item.key()))
                .extracting(Urging::kind, Urging::note)
                .containsExactly(tuple(Urging.Kind.REMINDED, "IN_MORNING_MAIL"));

        item.complete(
                "van-thu-cv",
                "issue-urge-letter",
                "brief-officers/xa-to-mua",
                Map.of("urgeNumber", "33/UBND-TP", "urgeDate", "2024-07-01"));
        assertThat(documents.newest(item.key()))
                .extracting(IssuedDocument::kind, IssuedDocument::fileName)
                .contains(tuple(DocumentKind.UNIT_URGING, "phieu-don-doc-xa-to-mua-2024-ii-1a.docx"));
        item.time().advanceTo(at("2024-07-20"));
        assertThat(works.of(item.key()))
                .singleElement()
                .extracting(UnitWork::outcome)
                .isEqualTo(WorkOutcome.NOT_REPORTED);
        assertThat(item.openSteps()).containsExactly("verify-briefings");
    }

    @Test
    void itRunsOnceAYear() {
        assertThat(item.tryStart(JUSTICE, Map.of("planYear", YEAR)).getStatusCode())
                .isEqualTo(HttpStatus.CONFLICT);
    }

    private long sum(Measure measure) {
        return Figures.sum(figures.of(YEAR), measure);
    }

    private static Map<String, Object> directive(String... units) {
        return Map.of(
                "coordinators", List.of(units),
                "briefBy", "2024-06-28",
                "documentSubject", "quán triệt công tác truyền thông dự thảo chính sách năm 2024",
                "documentAddressee", "Các cơ quan, ban, ngành huyện; Ủy ban nhân dân các xã",
                "documentBody", "Đề nghị các đơn vị tổ chức quán triệt.\nBáo cáo kết quả trước ngày 28/6/2024",
                "documentRecipients", "Như trên\nThường trực Huyện ủy");
    }

    private static Map<String, Object> held(String day, int attendees) {
        return Map.of(
                "briefingState",
                "held",
                "briefings",
                List.of(Map.of(
                        "heldOn",
                        day,
                        "place",
                        "Nhà văn hóa",
                        "audience",
                        "Cán bộ, trưởng bản",
                        "attendees",
                        attendees)));
    }
}
