package vn.vanho.policycomm.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.vanho.policycomm.support.EngineTime.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.groups.Tuple;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import vn.vanho.policycomm.documents.IssuedDocument;
import vn.vanho.policycomm.documents.IssuedDocuments;
import vn.vanho.policycomm.evidence.Addition;
import vn.vanho.policycomm.evidence.Evidence;
import vn.vanho.policycomm.evidence.Evidences;
import vn.vanho.policycomm.evidence.WorkOfUnit;
import vn.vanho.policycomm.figures.Figures;
import vn.vanho.policycomm.figures.Measure;
import vn.vanho.policycomm.reporting.DocumentText;
import vn.vanho.policycomm.reporting.YearlyReports;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.ItemCase;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.UnitWorks;
import vn.vanho.policycomm.unitwork.WorkOutcome;

/**
 * Two communes end on 30 June 2025: what they did keeps their names, what is open goes on with their successors. With a
 * locality of its own, and therefore in a JVM of its own.
 */
@Tag("year")
@DirtiesContext
abstract class EndingUnits {

    private static final String JUSTICE = "phong-tu-phap-cv";
    private static final String SHARED = "xa-xuan-nha";
    private static final String JOINING = "xa-chieng-xuan";
    private static final String NEW = "xa-tan-xuan";
    private static final String GOING_ON = "xa-van-ho";
    private static final String KEY = "2025/II.1a";
    private static final String PART = KEY + "/brief-officers/" + SHARED;

    @Autowired
    private DraftLine line;

    @Autowired
    private HandOvers handOvers;

    @Autowired
    private Units units;

    @Autowired
    private People people;

    @Autowired
    private UnitWorks works;

    @Autowired
    private Evidences evidences;

    @Autowired
    private Figures figures;

    @Autowired
    private YearlyReports reports;

    @Autowired
    private IssuedDocuments documents;

    @Autowired
    private TaskService tasks;

    @Autowired
    private IdentityService identities;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private ItemCase item;

    @BeforeEach
    void threeCommunesAreAsked() {
        item = new ItemCase(line, "raise-awareness", KEY);
        item.time().advanceTo(at("2025-05-05"));
        item.start(JUSTICE, Map.of("planYear", 2025))
                .complete(JUSTICE, "draft-briefing-directive", directive(SHARED, JOINING, GOING_ON))
                .issue("briefing-directive", "21/UBND-TP");
    }

    @AfterEach
    void forget() {
        item.close();
        List.of("hand_over", "people_act")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        List.of(SHARED, JOINING).forEach(this::peopleComeBack);
    }

    private void peopleComeBack(String unit) {
        List.of(unit + "-cv", unit + "-lanhdao").forEach(account -> {
            identities.createGroupQuery().groupMember(account).list().stream()
                    .forEach(group -> identities.deleteMembership(account, group.getId()));
            identities.createMembership(account, unit);
        });
        identities.createMembership(unit + "-lanhdao", unit + "-lanhdao-nhom");
    }

    @Test
    void theSuccessorGoesOnWhereTheUnitStopped() {
        String task = line.office(SHARED + "-cv")
                .tasks("do-work", PART)
                .get(0)
                .get("id")
                .asText();
        line.office(SHARED + "-cv").post("/engine-rest/task/{id}/claim", Map.of("userId", SHARED + "-cv"), task);
        evidences.addLink(
                new WorkOfUnit(PART, SHARED),
                "Bài đăng",
                "https://xa.example/1",
                new Addition("", "do-work", "", SHARED + "-cv"));
        item.time().advanceTo(at("2025-07-01"));

        Browser.Page page = page(SHARED);
        page.find("#withPeople").removeAttr("checked");
        handOverAt(page, Map.of());

        assertThat(line.office(SHARED + "-cv").tasks("do-work", PART)).isEmpty();
        assertThat(line.office(SHARED + "-cv").submit(task, held(10)).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(line.office(GOING_ON + "-cv").tasks("do-work", PART)).isEmpty();
        assertThat(works.of(KEY))
                .filteredOn(work -> work.askedUnit().equals(SHARED))
                .singleElement()
                .satisfies(work -> {
                    assertThat(work.unit()).isEqualTo(NEW);
                    assertThat(work.businessKey()).isEqualTo(PART);
                    assertThat(evidences.of(new WorkOfUnit(PART, NEW)))
                            .extracting(Evidence::name)
                            .containsExactly("Bài đăng");
                });
        item.complete(NEW + "-cv", "do-work", "brief-officers/" + SHARED, held(17))
                .complete(NEW + "-lanhdao", "confirm-work", "brief-officers/" + SHARED, confirmed());
        assertThat(attendees()).containsExactly(tuple(NEW, 17L));
        assertThat(works.of(KEY))
                .filteredOn(work -> work.unit().equals(NEW))
                .extracting(UnitWork::outcome)
                .containsExactly(WorkOutcome.DONE);
    }

    @Test
    void whatWasDoneKeepsTheOldName() throws IOException {
        item.work("brief-officers", SHARED, held(40));
        item.time().advanceTo(at("2025-07-01"));
        handOverAt(page(SHARED), Map.of());
        handOverAt(page(JOINING), Map.of());

        assertThat(attendees()).containsExactly(tuple(SHARED, 40L));
        assertThat(printedReport()).contains("Ủy ban nhân dân xã Xuân Nha").doesNotContain(SHARED);
        assertThat(board()).contains("Ủy ban nhân dân xã Xuân Nha").doesNotContain("Ủy ban nhân dân xã Chiềng Xuân");
    }

    @Test
    void twoCommunesThatBecomeOneHaveTwoParts() {
        item.time().advanceTo(at("2025-07-01"));
        handOverAt(page(JOINING), Map.of());
        handOverAt(page(SHARED), Map.of(PART, GOING_ON));

        item.complete(GOING_ON + "-cv", "do-work", "brief-officers/" + JOINING, held(1))
                .complete(GOING_ON + "-cv", "do-work", "brief-officers/" + SHARED, held(20))
                .complete(GOING_ON + "-cv", "do-work", "brief-officers/" + GOING_ON, held(300));
        List.of(JOINING, SHARED, GOING_ON)
                .forEach(part ->
                        item.complete(GOING_ON + "-lanhdao", "confirm-work", "brief-officers/" + part, confirmed()));
        assertThat(works.of(KEY))
                .extracting(UnitWork::askedUnit, UnitWork::unit, UnitWork::outcome)
                .containsExactlyInAnyOrder(
                        tuple(JOINING, GOING_ON, WorkOutcome.DONE),
                        tuple(SHARED, GOING_ON, WorkOutcome.DONE),
                        tuple(GOING_ON, GOING_ON, WorkOutcome.DONE));
        assertThat(figures.of(2025).stream()
                        .filter(figure -> figure.measure() == Measure.ATTENDEES)
                        .mapToLong(figure -> figure.value())
                        .sum())
                .isEqualTo(321);
        assertThat(item.openSteps()).contains("verify-briefings");
    }

    @Test
    void aPartThatIsReturnedIsDoneAgainByWhoHasIt() {
        item.time().advanceTo(at("2025-07-01"));
        handOverAt(page(SHARED), Map.of(PART, GOING_ON));
        handOverAt(page(JOINING), Map.of());
        List.of(JOINING, SHARED, GOING_ON)
                .forEach(part -> item.complete(GOING_ON + "-cv", "do-work", "brief-officers/" + part, held(5))
                        .complete(GOING_ON + "-lanhdao", "confirm-work", "brief-officers/" + part, confirmed()));

        item.complete(
                JUSTICE,
                "verify-briefings",
                Map.of("briefingsCheck", "returned", "returnedUnits", List.of(SHARED), "briefingsRemark", "Thiếu"));

        assertThat(line.office(GOING_ON + "-cv").tasks("do-work", PART)).hasSize(1);
        assertThat(works.of(KEY)).hasSize(3);
    }

    @Test
    void everythingIsRecordedOnceAndNothingIsLeft() {
        item.time().advanceTo(at("2025-07-01"));
        Browser.Page page = page(SHARED);
        assertThat(page.text())
                .contains("Đã kết thúc ngày 30/06/2025", PART, "Tổ chức quán triệt", "Chuyên viên Xã Xuân Nha");

        Browser.Page after = handOverAt(page, Map.of());
        int records = handOvers.from(SHARED).size();
        assertThat(handOvers.from(SHARED))
                .extracting(HandedOver::handedBy, HandedOver::toUnit, HandedOver::kind, HandedOver::caseKey)
                .contains(
                        tuple("quan-tri", NEW, Holding.Kind.STEP, PART),
                        tuple("quan-tri", NEW, Holding.Kind.PART, PART),
                        tuple("quan-tri", NEW, Holding.Kind.PERSON, SHARED + "-cv"),
                        tuple("quan-tri", NEW, Holding.Kind.PERSON, SHARED + "-lanhdao"));
        assertThat(after.text())
                .contains(
                        "Đã bàn giao",
                        "Ủy ban nhân dân xã Tân Xuân",
                        "Đơn vị không còn giữ việc đang mở hay người nào.");
        assertThat(after.document().select("form[action$=ban-giao]")).isEmpty();
        assertThat(handOvers.held(unit(SHARED))).isEmpty();
        assertThat(tasks.createTaskQuery()
                        .taskCandidateGroupIn(List.of(SHARED, SHARED + "-lanhdao-nhom"))
                        .includeAssignedTasks()
                        .count())
                .isZero();

        submit(page, Map.of());
        assertThat(handOvers.from(SHARED)).hasSize(records);
        assertThat(line.office(NEW + "-cv").tasks("do-work", PART)).hasSize(1);
    }

    @Test
    void peopleGoAlongAsTheyWereUnlessTheyShallStay() {
        item.time().advanceTo(at("2025-07-01"));
        handOvers.handOver(JOINING, new HandOverChoice(Map.of(), null));
        assertThat(person(JOINING + "-cv").units()).isEmpty();

        handOverAt(page(SHARED), Map.of("people", GOING_ON));

        assertThat(person(SHARED + "-lanhdao").holds(new Post(GOING_ON, true))).isTrue();
        assertThat(person(SHARED + "-cv").holds(new Post(GOING_ON, false))).isTrue();
        assertThat(people.actsAbout(SHARED + "-lanhdao").get(0).detail())
                .isEqualTo("Ủy ban nhân dân xã Xuân Nha (lãnh đạo) → Ủy ban nhân dân xã Vân Hồ (lãnh đạo)");
    }

    @Test
    void onItsLastDayItIsGoneOnceItHandedOver() {
        item.time().advanceTo(at("2025-06-30"));
        assertThat(units.isUnit(JOINING)).isTrue();

        handOverAt(page(JOINING), Map.of());

        assertThat(units.isUnit(JOINING)).isFalse();
        assertThat(units.isUnit(SHARED)).isTrue();
        assertThat(new Browser(port)
                        .signIn("quan-tri")
                        .open("/quan-tri/nguoi-dung")
                        .document()
                        .select("select[name=unit] option[value=%s]".formatted(JOINING)))
                .isEmpty();
        line.abandon(KEY);
        line.forget(KEY);
        item.start(JUSTICE, Map.of("planYear", 2025));
        assertThat(item.variable(JUSTICE, "draft-briefing-directive", "unitOptions"))
                .contains(SHARED, GOING_ON)
                .doesNotContain(JOINING);
    }

    @Test
    void onlyTheAdministratorAndOnlyWhatEnds() {
        item.time().advanceTo(at("2025-07-01"));
        for (String account : List.of("phong-tu-phap-lanhdao", SHARED + "-lanhdao", "van-thu-cv", "tich-hop")) {
            Browser browser = new Browser(port).signIn(account);
            assertThat(browser.open("/quan-tri/don-vi").status()).isEqualTo(403);
            assertThat(browser.open("/quan-tri/don-vi/" + SHARED).status()).isEqualTo(403);
            Element form = browser.open("/lam-viec").find("form[action$=/logout]");
            form.attr("action", "/quan-tri/don-vi/%s/ban-giao".formatted(SHARED));
            assertThat(browser.submit(form, Map.of()).status()).isEqualTo(403);
        }
        assertThat(handOvers.from(SHARED)).isEmpty();
        assertThat(new Browser(port)
                        .signIn("quan-tri")
                        .open("/quan-tri/don-vi/" + GOING_ON)
                        .status())
                .isEqualTo(404);
        Browser.Page page = page(SHARED);
        page.document().select("select[name=taker] option").attr("value", "phong-y-te");
        Browser.Page refused = submit(page, Map.of());
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("chỉ giao được cho đơn vị kế tục đang hoạt động");
        assertThat(handOvers.from(SHARED)).isEmpty();
    }

    private Browser.Page page(String unit) {
        Browser browser = new Browser(port).signIn("quan-tri");
        assertThat(browser.open("/quan-tri/don-vi").document().select("a[href$=/quan-tri/don-vi/%s]".formatted(unit)))
                .hasSize(1);
        return browser.open("/quan-tri/don-vi/" + unit);
    }

    private Browser.Page handOverAt(Browser.Page page, Map<String, String> takers) {
        Browser.Page after = submit(page, takers);
        assertThat(after.status()).isEqualTo(200);
        return after;
    }

    /** Chooses a successor for keys of cases, or for {@code people}. */
    private Browser.Page submit(Browser.Page page, Map<String, String> takers) {
        takers.forEach((key, taker) -> {
            Element select = key.equals("people")
                    ? page.find("select#people")
                    : page.find("input[name=key][value=%s]".formatted(key)).nextElementSibling();
            select.select("option").removeAttr("selected");
            select.expectFirst("option[value=%s]".formatted(taker)).attr("selected", "selected");
        });
        return new Browser(port).submit(page.find("form[action$=ban-giao]"), Map.of());
    }

    private Unit unit(String id) {
        return units.ofAllTimes().stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Person person(String account) {
        return people.get(account);
    }

    private List<Tuple> attendees() {
        return figures.of(2025).stream()
                .filter(figure -> figure.measure() == Measure.ATTENDEES)
                .map(figure -> tuple(figure.unit(), figure.value()))
                .toList();
    }

    private String printedReport() throws IOException {
        IssuedDocument printed = reports.print(
                KEY,
                2025,
                new DocumentText(
                        "Kết quả",
                        "",
                        "I. CÔNG TÁC CHỈ ĐẠO\nĐã chỉ đạo",
                        "Sở Tư pháp",
                        DocumentText.Signer.LEADERSHIP));
        byte[] content = documents.content(KEY, printed.id()).orElseThrow();
        documents.removeAll(KEY);
        try (XWPFWordExtractor text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(content)))) {
            return text.getText();
        }
    }

    private String board() {
        return line.office(JUSTICE)
                .get("/api/plan/2025", JsonNode.class)
                .getBody()
                .toString();
    }

    private static Map<String, Object> directive(String... coordinators) {
        return Map.of(
                "coordinators", List.of(coordinators),
                "briefBy", "2025-07-28",
                "documentSubject", "quán triệt",
                "documentAddressee", "Các xã",
                "documentBody", "Đề nghị quán triệt",
                "documentRecipients", "Như trên");
    }

    private static Map<String, Object> held(int attendees) {
        return Map.of(
                "briefingState",
                "held",
                "briefings",
                List.of(Map.of(
                        "heldOn", "2025-05-04",
                        "place", "Nhà văn hóa",
                        "audience", "Cán bộ, trưởng bản",
                        "attendees", attendees)));
    }

    private static Map<String, Object> confirmed() {
        return Map.of("workConfirmation", "confirmed");
    }
}
