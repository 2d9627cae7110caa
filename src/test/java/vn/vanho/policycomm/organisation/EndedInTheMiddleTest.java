package vn.vanho.policycomm.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.vanho.policycomm.support.EngineTime.at;

import com.fasterxml.jackson.databind.JsonNode;
import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import vn.vanho.policycomm.consultation.CommentGroup;
import vn.vanho.policycomm.consultation.CommentGroups;
import vn.vanho.policycomm.figures.Figures;
import vn.vanho.policycomm.figures.Measure;
import vn.vanho.policycomm.plan.AmendingDocument;
import vn.vanho.policycomm.plan.ItemChange;
import vn.vanho.policycomm.plan.PlanAmendments;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.plan.YearPlans;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.ItemCase;
import vn.vanho.policycomm.support.MailServer;
import vn.vanho.policycomm.support.OnH2;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.UnitWorks;
import vn.vanho.policycomm.unitwork.WorkOutcome;

/** A commune ends while it mends findings, sends people to a training, answers comments, leads an item: each goes on. */
@OnH2
@Tag("year")
@DirtiesContext
@ContextConfiguration(initializers = BeforeTheReform.class)
@TestPropertySource(
        properties = {
            "policycomm.locality=reform-2025",
            "spring.datasource.url=jdbc:h2:mem:reform-items;OPTIMIZE_REUSE_RESULTS=FALSE;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE"
        })
class EndedInTheMiddleTest {

    private static final String JUSTICE = "phong-tu-phap-cv";
    private static final String ENDING = "xa-xuan-nha";
    private static final String NEW = "xa-tan-xuan";
    private static final Map<String, Object> CONFIRMED = Map.of("workConfirmation", "confirmed");

    @Autowired
    private DraftLine line;

    @Autowired
    private HandOvers handOvers;

    @Autowired
    private UnitWorks works;

    @Autowired
    private Figures figures;

    @Autowired
    private CommentGroups groups;

    @Autowired
    private YearPlans plans;

    @Autowired
    private PlanAmendments amendments;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JavaMailSenderImpl sender;

    private MailServer mails;

    private final List<ItemCase> cases = new ArrayList<>();

    @BeforeEach
    void itIsJune() {
        mails = MailServer.startFor(sender);
        line.time().advanceTo(at("2025-06-02"));
    }

    @AfterEach
    void forget() {
        cases.forEach(ItemCase::close);
        jdbc.sql("delete from hand_over").update();
        line.time().close();
        mails.close();
    }

    @Test
    void findingsAreMendedByTheSuccessor() {
        ItemCase inspection = begin("inspect", "2025/II.2b", Map.of("planYear", 2025))
                .complete(JUSTICE, "draft-inspection-plan", plan())
                .issue("inspection-plan", "15/KH-UBND");
        line.time().advanceTo(at("2025-06-20"));
        inspection.complete(JUSTICE, "inspect-on-the-spot", "inspect-unit/" + ENDING, minutes());
        end();

        inspection
                .complete(NEW + "-cv", "do-work", "mend-findings/" + ENDING, mended())
                .complete(NEW + "-lanhdao", "confirm-work", "mend-findings/" + ENDING, CONFIRMED)
                .complete(
                        JUSTICE,
                        "check-mending",
                        "inspect-unit/" + ENDING,
                        Map.of("mendingCheck", "accepted", "confirmedFindings", List.of("1")));

        assertThat(done(inspection, "mend-findings")).containsExactly(NEW);
        assertThat(Figures.sum(figures.of(2025), Measure.FINDINGS_MENDED)).isEqualTo(1);
        assertThat(line.ended(inspection.key() + "/inspect-unit/" + ENDING)).isTrue();
    }

    @Test
    void whoTheEndedUnitSentIsTickedByTheSuccessor() {
        ItemCase training = begin("attend-training", "2025/II.4b/ky-nang", notice())
                .complete(JUSTICE, "call-for-nominations", call());
        training.work("nominate", ENDING, people("Lò Văn An"))
                .complete(JUSTICE, "draft-nomination", letter(training))
                .issue("nomination", "99/UBND-TP");
        end();
        line.time().advanceTo(at("2025-07-11"));

        training.complete(NEW + "-cv", "do-work", "attendance/" + ENDING, Map.of("attendees", nominees(training)))
                .complete(NEW + "-lanhdao", "confirm-work", "attendance/" + ENDING, CONFIRMED);

        assertThat(done(training, "attendance")).containsExactly(NEW);
        assertThat(figures.of(2025))
                .filteredOn(figure -> figure.measure() == Measure.TRAINEES)
                .extracting(figure -> figure.unit(), figure -> figure.value())
                .containsExactly(tuple(NEW, 1L));
    }

    @Test
    void commentsAreAnsweredByTheSuccessor() {
        String key = "2024/II.3a/giua-chung";
        line.publish(key, "Luật giữa chừng");
        String draft = line.draftId(key);
        line.comment(key, "dieu-8", "Nên bỏ");
        String group = groups.create(draft, "Điều 8", "dieu-8", ENDING);
        groups.assign(group, List.of(groups.comments(draft).get(0).id()));
        line.office(JUSTICE).complete("watch-window", key, Map.of("earlyCloseReason", "Cần sớm"));
        line.office(JUSTICE).complete("classify-comments", key, Map.of());
        line.time().runDueJobs();
        assertThat(line.office(ENDING + "-cv").tasks("answer-comments", key)).hasSize(1);

        end();

        assertThat(groups.groups(draft)).extracting(CommentGroup::ownerUnit).containsExactly(NEW);
        assertThat(line.office(ENDING + "-cv").tasks("answer-comments", key)).isEmpty();
        assertThat(line.office(NEW + "-cv").tasks("answer-comments", key)).hasSize(1);
        line.abandon(key);
        line.forget(key);
    }

    @Test
    void anItemToComeThatNamesTheUnitNamesTheSuccessor() {
        plans.bring(2025, "1/KH-UBND", LocalDate.of(2025, 1, 2), "quan-tri");
        plans.copy(2025, 2026, null, null, "quan-tri");
        PlanItem before = plans.of(2026).item("II.2c");
        amendments.amend(
                2026,
                new AmendingDocument("2/KH-UBND", LocalDate.of(2025, 6, 2), "Giao xã làm điểm"),
                List.of(new ItemChange(
                        "II.2c",
                        List.of("phong-tu-phap", ENDING),
                        ENDING,
                        List.of("phong-y-te"),
                        before.opensOn(),
                        before.closesOn(),
                        before.closesOn(),
                        null,
                        List.of())),
                JUSTICE);

        end();

        PlanItem after = plans.of(2026).item("II.2c");
        assertThat(after.leads()).contains(NEW).doesNotContain(ENDING);
        assertThat(after.accountable()).isEqualTo(NEW);
        assertThat(handOvers.from(ENDING))
                .extracting(HandedOver::kind, HandedOver::caseKey, HandedOver::toUnit)
                .contains(tuple(Holding.Kind.ITEM, "2026/II.2c", NEW));
    }

    private ItemCase begin(String process, String key, Map<String, Object> values) {
        ItemCase item = new ItemCase(line, process, key);
        cases.add(item);
        return item.start(JUSTICE, values);
    }

    /** The unit ends; its people stay without a place. */
    private void end() {
        line.time().advanceTo(at("2025-07-01"));
        handOvers.handOver(ENDING, new HandOverChoice(Map.of(), null));
    }

    private List<String> done(ItemCase item, String kind) {
        return works.of(item.key()).stream()
                .filter(work -> work.kind().equals(kind) && work.outcome() == WorkOutcome.DONE)
                .map(UnitWork::unit)
                .toList();
    }

    private static Map<String, Object> plan() {
        return Map.of(
                "visits", List.of(Map.of("unit", ENDING, "visitOn", "2025-06-20")),
                "selfReportBy", "2025-06-16",
                "team", "Ông Lò Văn A, Trưởng phòng",
                "documentSubject", "kiểm tra việc thực hiện Đề án năm 2025",
                "documentBody", "Kiểm tra việc thực hiện Đề án",
                "documentRecipients", "Các đơn vị được kiểm tra",
                "coordinators", List.of("phong-y-te"),
                "supportNote", "Cử người tham gia đoàn");
    }

    private static Map<String, Object> minutes() {
        return Map.of(
                "visitState", "held",
                "minutesOn", "2025-06-20",
                "minutesPlace", "Trụ sở xã",
                "team", "Ông Lò Văn A",
                "minutesText", "Hồ sơ đủ",
                "findingsState", "some",
                "findings", List.of(Map.of("finding", "Chưa niêm yết", "mendBy", "2025-07-31")));
    }

    private static Map<String, Object> mended() {
        return Map.of(
                "mending",
                List.of(Map.of(
                        "finding", "Chưa niêm yết",
                        "mendBy", "2025-07-31",
                        "mendState", "mended",
                        "remedy", "Đã niêm yết tại trụ sở mới",
                        "mendedOn", "2025-07-01")));
    }

    private static Map<String, Object> notice() {
        return Map.of(
                "title", "Kỹ năng",
                "noticeSender", "Sở Tư pháp tỉnh Sơn La",
                "noticeNumber", "812/STP-PBGDPL",
                "noticeDate", "2025-06-02",
                "heldOn", "2025-07-10",
                "place", "Sơn La");
    }

    private static Map<String, Object> call() {
        return Map.of("nominators", List.of(ENDING), "nominateBy", "2025-06-20", "nominationNote", "Tuyên truyền viên");
    }

    private static Map<String, Object> people(String name) {
        return Map.of("nominationState", "some", "nominees", List.of(Map.of("name", name, "position", "Trưởng bản")));
    }

    private static Map<String, Object> letter(ItemCase training) {
        Map<String, Object> letter = new HashMap<>();
        List.of("documentSubject", "documentAddressee", "documentBody", "documentRecipients")
                .forEach(field -> letter.put(field, training.variable(JUSTICE, "draft-nomination", field)));
        return letter;
    }

    /** All whom the form offers to tick. */
    private List<String> nominees(ItemCase training) {
        var office = line.office(NEW + "-cv");
        String task = office.tasks("do-work", training.key() + "/attendance/" + ENDING)
                .get(0)
                .get("id")
                .asText();
        JsonNode options = office.get(
                        "/engine-rest/task/{id}/variables/nomineeOptions?deserializeValue=false", JsonNode.class, task)
                .getBody();
        return JsonPath.read(options.get("value").asText(), "$[*].value");
    }
}
