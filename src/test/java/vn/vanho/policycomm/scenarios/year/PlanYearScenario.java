package vn.vanho.policycomm.scenarios.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.annotation.DirtiesContext;
import vn.vanho.policycomm.consultation.CommentCount;
import vn.vanho.policycomm.consultation.CommentGroups;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.figures.Measure;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.ItemOutcome;
import vn.vanho.policycomm.plan.ItemResult;
import vn.vanho.policycomm.plan.ItemResults;
import vn.vanho.policycomm.reporting.FigureNames;
import vn.vanho.policycomm.support.EngineTime;
import vn.vanho.policycomm.support.MailServer;
import vn.vanho.policycomm.support.OnH2;
import vn.vanho.policycomm.unitwork.UnitWorks;
import vn.vanho.policycomm.unitwork.WorkOutcome;

/**
 * The whole plan of a year, from its first of January to the acknowledged report: every item, every unit, worked over REST
 * and in the browser by those whose work it is. In a JVM and a database of its own: a year leaves much behind.
 */
@OnH2
@Import({InTrays.class, BoardAgainstEngine.class, MailsOfTheYear.class, MailsExpected.class})
@Tag("year")
@DirtiesContext
abstract class PlanYearScenario {

    @Autowired
    private Units units;

    @Autowired
    private ManagementService management;

    @Autowired
    private InTrays trays;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private JavaMailSenderImpl sender;

    @Autowired
    private BoardAgainstEngine board;

    @Autowired
    private MailsOfTheYear mailsOfTheYear;

    @Autowired
    private FigureNames names;

    @Autowired
    private ItemResults results;

    @Autowired
    private UnitWorks works;

    @Autowired
    private CommentGroups groups;

    @Autowired
    private Drafts stored;

    @LocalServerPort
    private int port;

    private EngineTime time;
    private MailServer mails;
    protected YearOfTheStory year;
    private CommentHabits comments;
    protected DraftHabits drafts;
    protected TrainingHabits trainings;
    private ReportingHabits reporting;

    @BeforeEach
    void theYearBegins() {
        mails = MailServer.startFor(sender);
        time = new EngineTime(management);
        year = new YearOfTheStory(yearOfThePlan(), time, trays, units, http, port);
        mailsOfTheYear.begin();
        year.atDawn(() -> mailsOfTheYear.morning(year.today(), mails));
        OfficeHabits offices = new OfficeHabits(year);
        comments = new CommentHabits(year, offices);
        drafts = new DraftHabits(year, offices, comments);
        trainings = new TrainingHabits(year);
        reporting = new ReportingHabits(year);
        year.habits()
                .with(offices.all())
                .with(new AwarenessHabits(year).all())
                .with(new OversightHabits(year).all())
                .with(new SchemeHabits(year).all())
                .with(drafts.all())
                .with(comments.all())
                .with(new NetworkHabits(year).all())
                .with(trainings.all())
                .with(reporting.all());
    }

    @AfterEach
    void theYearIsOver() {
        time.close();
        mails.close();
    }

    abstract int yearOfThePlan();

    protected void thePlanIsIssued() {
        year.morning();
        var answer = year.office(year.holder(Role.JUSTICE).officer())
                .start(
                        "yearly-plan",
                        "",
                        Map.of(
                                "planYear",
                                yearOfThePlan(),
                                "planNumber",
                                "12/KH-UBND",
                                "planDate",
                                year.today().toString()));
        assertThat(answer.getStatusCode()).as("%s", answer.getBody()).isEqualTo(HttpStatus.OK);
    }

    protected void liveTo(int month, int day) {
        liveTo(LocalDate.of(yearOfThePlan(), month, day));
    }

    protected void liveTo(LocalDate day) {
        year.liveTo(day, () -> board.agrees(yearOfThePlan(), http));
    }

    /** Everybody was told what the calendar asks for, each once, and nothing else. */
    protected void theMailsAddUp() {
        mailsOfTheYear.evening(mails);
        mailsOfTheYear.addUp(yearOfThePlan());
    }

    /** The signed report tells what the story kept in its own ledger: line by line, and in sums. */
    protected void theReportAddsUp() {
        PrintedYear report = PrintedYear.open(reporting.report());
        Map<String, Long> expected = new TreeMap<>();
        year.ledger()
                .sums()
                .forEach((line, sum) -> expected.put(
                        "%s | %s | %s"
                                .formatted(
                                        line.item(),
                                        units.get(line.unit()).name(),
                                        names.of(line.measure(), line.breakdown())),
                        sum));
        assertThat(report.figures()).isEqualTo(expected);
        for (String item : List.of("II.1a", "II.1b", "II.2b", "II.2c", "II.3a", "II.3c", "II.3d", "II.4b")) {
            Map<String, Long> totals = new TreeMap<>();
            year.ledger().totals(item).forEach((measure, sum) -> totals.put(names.of(measure, ""), sum));
            assertThat(new TreeMap<>(report.sums(item))).as(item).isEqualTo(totals);
        }
    }

    /** Each unit that was asked to coordinate an item is recorded with what came of it, and no other. */
    protected void theSupportAddsUp() {
        Map<String, WorkOutcome> recorded = works.below(yearOfThePlan() + "/").stream()
                .filter(work -> work.kind().equals("support-item"))
                .collect(Collectors.toMap(
                        work -> Ledger.supportOf(work.caseKey().split("/")[1], work.unit()),
                        work -> work.ended().orElseThrow()));
        assertThat(recorded).isEqualTo(year.ledger().support());
        assertThat(recorded.keySet().stream().map(asked -> asked.split("/")[0])).contains("II.1b", "II.2b", "II.2c");
    }

    /** What the engine still runs of any year. */
    protected List<String> running() {
        return board.running();
    }

    /** What came in is what was answered or withheld; nothing is left over. */
    protected void theCommentsReconcile(String... titles) {
        List<CommentCount> counts = Stream.of(titles)
                .map(title -> stored.ofCase(drafts.key(title)).orElseThrow().id())
                .flatMap(draft -> groups.counts(draft).stream())
                .toList();
        assertThat(counts).allSatisfy(count -> assertThat(count.received())
                .isEqualTo(count.inTable() + count.withheld() + count.pending()));
        assertThat(sum(counts, CommentCount::received)).isEqualTo(year.ledger().total(Measure.COMMENTS_RECEIVED));
        assertThat(sum(counts, CommentCount::withheld)).isEqualTo(comments.withheld());
        assertThat(sum(counts, CommentCount::pending)).isZero();
        assertThat(sum(counts, CommentCount::inTable))
                .isEqualTo(year.ledger().total(Measure.COMMENTS_ACCEPTED)
                        + year.ledger().total(Measure.COMMENTS_PARTLY_ACCEPTED)
                        + year.ledger().total(Measure.COMMENTS_EXPLAINED));
    }

    private static long sum(List<CommentCount> counts, ToLongFunction<CommentCount> of) {
        return counts.stream().mapToLong(of).sum();
    }

    protected Map<String, ItemOutcome> outcomes() {
        return results.of(yearOfThePlan()).stream().collect(Collectors.toMap(ItemResult::caseKey, ItemResult::outcome));
    }

    /** What the board says of each item. */
    protected Map<String, String> statuses() {
        Map<String, String> statuses = new TreeMap<>();
        plan().get("items")
                .forEach(item -> statuses.put(
                        item.get("code").asText(), item.get("status").asText()));
        return statuses;
    }

    protected JsonNode plan() {
        return board.plan(yearOfThePlan(), http);
    }
}
