package vn.vanho.policycomm.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.vanho.policycomm.engine.ChangedMeanwhile;
import vn.vanho.policycomm.extension.ExtendableTask;
import vn.vanho.policycomm.extension.ExtendableTasks;
import vn.vanho.policycomm.extension.Extension;
import vn.vanho.policycomm.extension.ExtensionOutcome;
import vn.vanho.policycomm.extension.ExtensionRequests;
import vn.vanho.policycomm.extension.Extensions;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.DayOffKind;
import vn.vanho.policycomm.plan.DaysOff;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.YearPlans;
import vn.vanho.policycomm.support.AtOnce;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.EngineTime;
import vn.vanho.policycomm.support.ExtensionDesk;
import vn.vanho.policycomm.support.ItemCase;
import vn.vanho.policycomm.support.MailServer;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.UnitWorks;
import vn.vanho.policycomm.unitwork.Urging;
import vn.vanho.policycomm.unitwork.Urgings;

/** Two units shall hold their briefings by Friday 28 June 2041; the commune is cut off by a flood and asks for more time. */
abstract class ExtensionScenario {

    private static final int YEAR = 2041;
    private static final String KEY = "2041/II.1a";
    private static final String COMMUNE = "xa-to-mua";
    private static final String HEALTH = "phong-y-te";
    private static final String PART = "2041/II.1a/brief-officers/xa-to-mua";
    private static final String REQUEST = ExtensionDesk.request(COMMUNE, "do-work", PART);
    private static final LocalDate OLD = LocalDate.of(YEAR, 6, 28);
    private static final LocalDate WISHED = LocalDate.of(YEAR, 7, 10);
    private static final LocalDate SATURDAY = LocalDate.of(YEAR, 7, 13);

    @Autowired
    private DraftLine line;

    @Autowired
    private UnitWorks works;

    @Autowired
    private Urgings urgings;

    @Autowired
    private Extensions extensions;

    @Autowired
    private ExtendableTasks extendable;

    @Autowired
    private ExtensionRequests requests;

    @Autowired
    private YearPlans plans;

    @Autowired
    private Units units;

    @Autowired
    private DaysOff days;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private ObjectProvider<JavaMailSenderImpl> sender;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private ItemCase item;
    private ExtensionDesk desk;
    private List<MailServer> mails = List.of();

    @BeforeEach
    void theBriefingsAreAskedFor() {
        mails = sender.stream().map(MailServer::startFor).toList();
        desk = new ExtensionDesk(line, port);
        item = new ItemCase(line, "raise-awareness", KEY);
        goTo("2041-03-04");
        plans.bring(YEAR, "12/KH-UBND", LocalDate.of(YEAR, 1, 20), "phong-tu-phap-cv");
        item.start("phong-tu-phap-cv", Map.of("planYear", YEAR));
        item.complete(
                "phong-tu-phap-cv",
                "draft-briefing-directive",
                Map.of(
                        "coordinators", List.of(COMMUNE, HEALTH),
                        "briefBy", OLD.toString(),
                        "documentSubject", "quán triệt năm 2041",
                        "documentAddressee", "Các đơn vị",
                        "documentBody", "Đề nghị các đơn vị tổ chức quán triệt.",
                        "documentRecipients", "Như trên"));
        item.issue("briefing-directive", "21/UBND-TP");
    }

    @AfterEach
    void drop() {
        item.close();
        mails.forEach(MailServer::close);
        jdbc.sql("delete from deadline_move").update();
        jdbc.sql("delete from days_off_change").update();
        jdbc.sql("delete from day_off where on_date >= ?").param(OLD).update();
        jdbc.sql("delete from plan_item where plan_year = ?").param(YEAR).update();
        jdbc.sql("delete from year_plan where plan_year = ?").param(YEAR).update();
    }

    @Test
    void whoIsGivenMoreTimeIsRemindedOfTheNewDayAndDoneInTimeByIt() throws IOException {
        goTo("2041-06-20");
        assertThat(ask(WISHED).text()).contains("Đã gửi đề nghị", "Chờ lãnh đạo quyết định", "10/07/2041");
        assertThat(due()).as("until it is decided").isEqualTo(end(OLD));
        desk.grant(REQUEST, SATURDAY.toString());

        assertThat(due()).as("a day off stays as it was given").isEqualTo(end(SATURDAY));
        assertThat(work(COMMUNE).dueAt().toInstant()).isEqualTo(end(SATURDAY));
        assertThat(work(HEALTH).dueAt().toInstant()).as("nobody else's").isEqualTo(end(OLD));
        assertThat(timer("work-nearly-due")).isEqualTo(morning(LocalDate.of(YEAR, 7, 10)));
        assertThat(timer("work-given-up")).isAfter(end(LocalDate.of(YEAR, 7, 25)));
        assertThat(line.ended(REQUEST)).isTrue();
        isRecorded();

        goTo("2041-07-02");
        assertThat(urging(COMMUNE)).isEmpty();
        assertThat(urging(HEALTH)).containsExactly(Urging.Kind.REMINDED);
        assertThat(stateOf(COMMUNE)).isEqualTo("Chưa đến hạn");
        assertThat(stateOf(HEALTH)).isEqualTo("Quá hạn");
        goTo("2041-07-10");
        assertThat(urging(COMMUNE)).containsExactly(Urging.Kind.REMINDED);

        String step = task("do-work").getName();
        item.work("brief-officers", COMMUNE, nothing());
        item.work("brief-officers", HEALTH, nothing());
        assertThat(stateOf(COMMUNE)).isEqualTo("Hoàn thành đúng hạn");
        assertThat(stateOf(HEALTH)).isEqualTo("Hoàn thành quá hạn");
        assertThat(noteOf("phong-tu-phap-cv", ""))
                .isEqualTo("Gia hạn từ 28/06/2041 đến 13/07/2041 (%s: %s)"
                        .formatted(units.get(COMMUNE).shortName(), step));
        assertThat(noteOf(COMMUNE + "-cv", "?don-vi=" + COMMUNE)).contains("13/07/2041");
        assertThat(new Browser(port)
                        .signIn(COMMUNE + "-cv")
                        .open("/lam-viec/ho-so/2041/II.1a")
                        .text())
                .contains("Gia hạn từ 28/06/2041 đến 13/07/2041");
        assertThat(noteOf(HEALTH + "-cv", "?don-vi=" + HEALTH)).doesNotContain("13/07/2041");
        assertThat(noteOf("phong-tu-phap-cv", "?quy=1")).doesNotContain("13/07/2041");
    }

    private void isRecorded() {
        String task = task("do-work").getId();
        assertThat(extensions.ofTasks(List.of(task, "no-such-task")).get(task))
                .singleElement()
                .satisfies(extension -> {
                    assertThat(extension.outcome()).isEqualTo(ExtensionOutcome.GRANTED);
                    assertThat(extension.dueOn()).isEqualTo(OLD);
                    assertThat(extension.wishedOn()).isEqualTo(WISHED);
                    assertThat(extension.granted()).contains(SATURDAY);
                    assertThat(extension.askedBy()).isEqualTo(COMMUNE + "-lanhdao");
                    assertThat(extension.decidedBy()).isEqualTo("lanh-dao-ubnd-lanhdao");
                    assertThat(extension.item()).isEqualTo("II.1a");
                });
    }

    @Test
    void theDayThatWasGrantedOutlivesChangesOfTheDaysOff() {
        goTo("2041-06-20");
        ask(WISHED);
        desk.grant(REQUEST, WISHED.toString());
        Instant givenUp = timer("work-given-up");

        days.add(OLD, OLD, DayOffKind.SWAPPED_OFF, "Hoán đổi", "quan-tri");
        days.add(WISHED, WISHED, DayOffKind.SWAPPED_OFF, "Hoán đổi", "quan-tri");
        assertThat(due()).isEqualTo(end(WISHED));
        assertThat(work(COMMUNE).dueAt().toInstant()).isEqualTo(end(WISHED));

        LocalDate after = LocalDate.of(YEAR, 7, 12);
        days.add(after, after, DayOffKind.SWAPPED_OFF, "Hoán đổi", "quan-tri");
        assertThat(timer("work-given-up")).as("counted from the granted day").isAfter(givenUp);
        assertThat(due()).isEqualTo(end(WISHED));
    }

    @Test
    void whoIsLateAlreadyIsUrgedNoMoreAndRemindedOfTheNewDay() {
        goTo("2041-07-01");
        assertThat(urging(COMMUNE)).containsExactly(Urging.Kind.REMINDED);
        assertThat(letters()).hasSize(1);
        ask(WISHED);
        goTo("2041-07-02");
        assertThat(line.openSteps(REQUEST)).as("not decided in time").containsExactly("decide-extension");
        desk.grant(REQUEST, WISHED.toString());

        assertThat(letters()).as("not needed any more").isEmpty();
        goTo("2041-07-09");
        assertThat(urging(COMMUNE)).containsExactly(Urging.Kind.REMINDED, Urging.Kind.REMINDED);
        assertThat(letters()).isEmpty();
        goTo("2041-07-11");
        assertThat(letters()).as("late by the new day").hasSize(1);
    }

    @Test
    void whoIsRefusedReadsWhyAndMayAskAgain() {
        goTo("2041-06-20");
        ask(WISHED);
        assertThat(ask(WISHED).status()).as("no form while one is open").isEqualTo(-1);
        desk.refuse(REQUEST, "Đã gia hạn chung\ncho các xã");
        assertThat(due()).isEqualTo(end(OLD));
        assertThat(work(COMMUNE).dueAt().toInstant()).isEqualTo(end(OLD));
        assertThat(page().text()).contains("Không gia hạn", "Đã gia hạn chung", "Mưa lũ");
        goTo("2041-06-21");
        ask(WISHED.plusDays(1));
        desk.grant(REQUEST, WISHED.toString());
        assertThat(extensions.below("2041/"))
                .extracting(Extension::outcome, Extension::refusal)
                .containsExactly(
                        tuple(ExtensionOutcome.REFUSED, "Đã gia hạn chung\ncho các xã"),
                        tuple(ExtensionOutcome.GRANTED, null));
        goTo("2041-06-29");
        assertThat(stateOf(HEALTH)).isEqualTo("Quá hạn");
    }

    @Test
    void twoHeadsWhoAskAtTheSameMomentAskOnce() throws Exception {
        goTo("2041-06-20");
        String page = desk.page(COMMUNE + "-lanhdao", "do-work", PART);
        List<Callable<Integer>> heads = Stream.generate(() -> new Browser(port).signIn(COMMUNE + "-lanhdao"))
                .limit(2)
                .map(head -> asking(head, head.open(page).find("form[action$=/gia-han]")))
                .toList();
        assertThat(AtOnce.all(heads)).containsExactlyInAnyOrder(200, 400);
        assertThat(extensions.below(PART)).hasSize(1);
        assertThat(line.openSteps(REQUEST)).containsExactly("decide-extension");
    }

    private static Callable<Integer> asking(Browser head, Element form) {
        return () -> head.submit(form, Map.of("wishedOn", WISHED.toString(), "reason", "Mưa lũ"))
                .status();
    }

    @Test
    void aTaskThatIsDoneBeforeTheDecisionNeedsNone() {
        goTo("2041-06-20");
        ask(WISHED);
        line.office(COMMUNE + "-cv").complete("do-work", PART, nothing());
        assertThat(line.ended(REQUEST)).isTrue();
        assertThat(extensions.below(PART)).extracting(Extension::outcome).containsExactly(ExtensionOutcome.NOT_NEEDED);
        assertThat(line.office("lanh-dao-ubnd-lanhdao").tasks("decide-extension", REQUEST))
                .isEmpty();

        assertThat(desk.ask(COMMUNE, "confirm-work", PART, WISHED.toString(), "Thủ trưởng đi vắng")
                        .text())
                .as("the head sees both requests of the part")
                .contains("Không còn cần: việc đã xong", "Chờ lãnh đạo quyết định");
        desk.grant(ExtensionDesk.request(COMMUNE, "confirm-work", PART), WISHED.toString());
        assertThat(task("confirm-work").getDueDate()).isEqualTo(Date.from(end(WISHED)));
        line.office(COMMUNE + "-lanhdao")
                .complete("confirm-work", PART, Map.of("workConfirmation", "returned", "returnReason", "Thiếu ảnh"));
        assertThat(due()).as("also when it goes back").isEqualTo(end(WISHED));
        assertThat(extensions.ofTasks(List.of(task("do-work").getId())).values())
                .singleElement()
                .satisfies(all -> assertThat(all).hasSize(2));
    }

    @Test
    void aCaseThatIsStoppedTakesItsRequestsAlong() {
        goTo("2041-06-20");
        ask(WISHED);
        line.stop(KEY);
        assertThat(line.ended(REQUEST)).isTrue();
        assertThat(extensions.below(PART)).extracting(Extension::outcome).containsExactly(ExtensionOutcome.STOPPED);
    }

    @Test
    void aTaskThatIsNotWaitedForAnyLongerTakesItsRequestAlong() {
        goTo("2041-06-20");
        ask(WISHED);
        desk.refuse(REQUEST, "Chưa rõ lý do");
        goTo("2041-06-21");
        ask(WISHED);
        item.time().advanceTo(timer("work-given-up"));
        assertThat(task("do-work")).isNull();
        assertThat(line.ended(REQUEST)).isTrue();
        assertThat(extensions.below(PART))
                .extracting(Extension::outcome)
                .containsExactly(ExtensionOutcome.REFUSED, ExtensionOutcome.STOPPED);
    }

    @Test
    void forATaskThatIsDoneAtTheSameMomentNobodyAsks() {
        goTo("2041-06-20");
        ExtendableTask seen = extendable.find(task("do-work").getId()).orElseThrow();
        line.office(COMMUNE + "-cv").complete("do-work", PART, nothing());

        assertThatThrownBy(() -> requests.ask(seen, COMMUNE, WISHED, "Mưa lũ", COMMUNE + "-lanhdao"))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(extensions.below(PART)).isEmpty();
        assertThat(line.openSteps(REQUEST)).isEmpty();
    }

    private Browser.Page ask(LocalDate day) {
        Browser.Page page = page();
        return page.document().select("form[action$=/gia-han]").isEmpty()
                ? new Browser.Page(-1, page.document(), page.response())
                : desk.ask(COMMUNE, "do-work", PART, day.toString(), "Mưa lũ, đường vào bản bị cắt");
    }

    private Browser.Page page() {
        String account = COMMUNE + "-lanhdao";
        return new Browser(port).signIn(account).open(desk.page(account, "do-work", PART));
    }

    private List<JsonNode> letters() {
        return line.office("van-thu-cv").tasks("issue-urge-letter", PART);
    }

    private List<Urging.Kind> urging(String unit) {
        return urgings.of(KEY).stream()
                .filter(step -> step.unit().equals(unit))
                .map(Urging::kind)
                .toList();
    }

    private UnitWork work(String unit) {
        return works.find(KEY, "brief-officers", unit).orElseThrow();
    }

    private Task task(String step) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(PART)
                .taskDefinitionKey(step)
                .singleResult();
    }

    private Instant due() {
        return task("do-work").getDueDate().toInstant();
    }

    private Instant timer(String event) {
        String part = task("do-work").getProcessInstanceId();
        Job timer = jobs.createJobQuery()
                .processInstanceId(part)
                .activityId(event)
                .timers()
                .singleResult();
        return timer.getDuedate().toInstant();
    }

    private JsonNode unitOf(String unit) {
        JsonNode board = line.office("phong-tu-phap-cv")
                .get("/api/plan/" + YEAR, JsonNode.class)
                .getBody();
        return StreamSupport.stream(board.get("items").spliterator(), false)
                .filter(each -> each.get("code").asText().equals("II.1a"))
                .flatMap(each -> StreamSupport.stream(each.get("units").spliterator(), false))
                .filter(each -> each.get("unit").asText().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private String stateOf(String unit) {
        return Map.of(
                        "NOT_DUE", "Chưa đến hạn",
                        "NEARLY_DUE", "Sắp đến hạn",
                        "OVERDUE", "Quá hạn",
                        "DONE_IN_TIME", "Hoàn thành đúng hạn",
                        "DONE_LATE", "Hoàn thành quá hạn")
                .getOrDefault(unitOf(unit).get("status").asText(), "?");
    }

    /** The note of II.1a in the tracking sheet. */
    private String noteOf(String account, String scope) throws IOException {
        byte[] sheet = new Browser(port)
                .signIn(account)
                .download("/lam-viec/ke-hoach/%d/theo-doi.xlsx%s".formatted(YEAR, scope));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(sheet))) {
            return StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                    .filter(row -> row.getLastCellNum() == 9
                            && row.getCell(1).toString().startsWith("II.1a"))
                    .map(row -> row.getCell(8) == null ? "" : row.getCell(8).toString())
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void goTo(String day) {
        item.time().advanceTo(EngineTime.at(day));
    }

    private static Instant end(LocalDate day) {
        return Deadline.endOf(day).toInstant();
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(8, 0).atZone(Deadline.ZONE).toInstant();
    }

    private static Map<String, Object> nothing() {
        return Map.of("briefingState", "nothing", "noBriefingReason", "Đã quán triệt tại huyện");
    }
}
