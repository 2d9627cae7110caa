package vn.vanho.policycomm.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vanho.policycomm.support.EngineTime.at;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstanceQuery;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.vanho.policycomm.consultation.AgencyReplies;
import vn.vanho.policycomm.consultation.AgencyReply;
import vn.vanho.policycomm.consultation.Answer;
import vn.vanho.policycomm.consultation.AnswerKind;
import vn.vanho.policycomm.consultation.CommentGroups;
import vn.vanho.policycomm.plan.NamedDeadlines;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.EngineTime;
import vn.vanho.policycomm.support.Interference;
import vn.vanho.policycomm.support.ItemCase;
import vn.vanho.policycomm.support.MailServer;
import vn.vanho.policycomm.support.OnH2;
import vn.vanho.policycomm.unitwork.UnitWorks;

/**
 * Every service of the models that runs in a job of its own may fail: it is tried five times, then an incident names the
 * draft and the step, and once the fault is mended the administrator's retry lets the case go on.
 */
@OnH2
class FaultsInStepsTest {

    private static final int TRIES = 5;
    private static final String JUSTICE = "phong-tu-phap-cv";

    @Autowired
    private DraftLine line;

    @Autowired
    private Interference interference;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private UnitWorks works;

    @Autowired
    private NamedDeadlines deadlines;

    @Autowired
    private CommentGroups groups;

    @Autowired
    private AgencyReplies replies;

    @Autowired
    private JavaMailSenderImpl sender;

    private String draft = "";
    private @Nullable ItemCase item;
    private EngineTime time;
    private MailServer mails;

    /** A service task, what people call it, and the steps that it may lead to. */
    record Step(String id, String name, List<String> next) {

        static Step of(ServiceTask task) {
            return new Step(
                    task.getId(),
                    task.getName(),
                    task.getSucceedingNodes().list().stream()
                            .map(FlowNode::getId)
                            .toList());
        }

        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Step> steps() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).toList().stream()
                    .flatMap(file ->
                            Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(ServiceTask.class).stream())
                    .filter(ServiceTask::isCamundaAsyncBefore)
                    .map(Step::of);
        }
    }

    @BeforeEach
    void prepare() {
        time = line.time();
        mails = MailServer.startFor(sender);
    }

    @AfterEach
    void endTheDraft() {
        interference.end();
        time.close();
        line.abandon(draft);
        if (item != null) {
            item.close();
        }
        mails.close();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void fiveTriesThenAnIncidentThenARetryThatSucceeds(Step step) {
        draft = keyOf(step.id());
        interference.failAt(step.id());
        assertThatThrownBy(() -> reach(step.id())).isInstanceOf(Interference.Fault.class);
        Job job = jobs.createJobQuery().activityId(step.id()).withException().singleResult();
        assertThat(1 + triesUntilGivenUp(job.getId())).isEqualTo(TRIES);
        assertThat(incidents(job)).singleElement().asString().matches(namesCaseAnd(step));
        interference.end();
        theAdministratorRetries(job);
        time.runDueJobs();
        assertThat(incidents(job)).isEmpty();
        assertThat(done(step.id(), job)).isOne();
        assertThat(step.next()).anySatisfy(next -> assertThat(begun(next, job)).isOne());
    }

    /** Does all that comes before a step, which then fails for the first time. */
    private void reach(String step) {
        switch (step) {
            case "publish-on-portal", "compile-table", "write-letter", "answer-commenters" -> relay();
            case "send-reminder", "write-urge-letter" -> letAUnitBeLate();
            case "write-urging-letter" -> letTheAgencyBeLate();
            case "tell-commenters" -> letTheAgencyReply();
            case "render-document" -> draftADirective();
            case "remind-late-units" -> concludeAReview();
            case "remind-of-scheme" -> letTheSchemeBeLate();
            default -> throw new AssertionError("How to reach %s is not told here".formatted(step));
        }
    }

    /** Drafts are II.3a's; other items run once a year. */
    private static String keyOf(String step) {
        return switch (step) {
            case "render-document" -> "2035/II.1a";
            case "remind-late-units" -> "2035/II.2a";
            case "remind-of-scheme" -> "2035/II.2c";
            default -> "2024/II.3a/hong-" + step;
        };
    }

    private void draftADirective() {
        begin("raise-awareness", "2035-03-01");
        item.complete(
                JUSTICE,
                "draft-briefing-directive",
                Map.of(
                        "coordinators", List.of("xa-to-mua"),
                        "briefBy", "2035-06-28",
                        "documentSubject", "quán triệt",
                        "documentAddressee", "Các xã",
                        "documentBody", "Đề nghị quán triệt",
                        "documentRecipients", "Như trên"));
    }

    private void concludeAReview() {
        begin("monitor-drafts", "2035-03-01");
        item.complete(
                JUSTICE,
                "register-drafts",
                Map.of(
                        "programmeDrafts",
                        List.of(Map.of(
                                "title", "Luật A", "proposal", "no", "rights", "no", "concern", "no", "wide", "no"))));
        item.time().advanceTo(at("2035-03-31"));
        item.time().advanceTo(at("2035-04-12"));
        item.complete(
                JUSTICE,
                "conclude-review",
                "quy-1",
                Map.of(
                        "documentSubject",
                        "Kết luận",
                        "documentBody",
                        "Đôn đốc",
                        "documentRecipients",
                        "Thành viên Hội đồng"));
        item.issueAsCouncil("quy-1/council-conclusion");
    }

    private void letTheSchemeBeLate() {
        begin("implement-scheme", "2035-06-04");
        item.complete(
                JUSTICE,
                "guide-scheme",
                Map.of(
                        "guidance",
                        "Bám sát kế hoạch",
                        "coordinators",
                        List.of("phong-y-te"),
                        "supportNote",
                        "Cử người"));
        Stream.of("2035-07-01", "2035-08-10", "2035-09-10", "2035-09-16")
                .forEach(day -> item.time().advanceTo(at(day)));
    }

    private void begin(String process, String day) {
        item = new ItemCase(line, process, draft);
        item.time().advanceTo(at(day));
        item.start(JUSTICE, Map.of("planYear", 2035));
    }

    private void relay() {
        line.relay(draft, "Luật " + draft, "dieu-3");
    }

    private void letAUnitBeLate() {
        line.publish(draft, "Luật " + draft, Map.of("coordinators", List.of("phong-y-te")));
        time.advanceTo(works.of(draft).get(0).dueAt().toInstant().plusSeconds(1));
    }

    private void letTheAgencyReply() {
        line.publish(draft, "Luật " + draft);
        line.comment(draft, "dieu-3", "Nên bỏ Điều 3", "lo.van.a@vidu.vn");
        line.sendToAgency(draft);
        String group = groups.groups(line.draftId(draft)).get(0).id();
        replies.record(
                new AgencyReply(group, new Answer(AnswerKind.ACCEPT, "Bỏ"), "77/BCA", LocalDate.of(2024, 7, 20)),
                "phong-tu-phap-cv");
        time.runDueJobs();
    }

    private void letTheAgencyBeLate() {
        relay();
        time.advanceTo(deadlines.due("agency-reply").plusSeconds(1));
    }

    private int triesUntilGivenUp(String job) {
        int tries = 0;
        for (Job failed = find(job); failed.getRetries() > 0; failed = find(job)) {
            ClockUtil.setCurrentTime(failed.getDuedate());
            assertThatThrownBy(() -> jobs.executeJob(job)).isInstanceOf(Interference.Fault.class);
            tries++;
        }
        return tries;
    }

    private Job find(String job) {
        return jobs.createJobQuery().jobId(job).singleResult();
    }

    private String namesCaseAnd(Step step) {
        return "Hồ sơ %s(/\\S+)?, bước «%s»: Hỏng để thử ở %s".formatted(Pattern.quote(draft), step.name(), step.id());
    }

    private List<String> incidents(Job job) {
        return runtime.createIncidentQuery().configuration(job.getId()).list().stream()
                .map(Incident::getIncidentMessage)
                .toList();
    }

    /** What Cockpit's button for it sends. */
    private void theAdministratorRetries(Job job) {
        assertThat(line.office("quan-tri").put("/engine-rest/job/{id}/retries", Map.of("retries", 1), job.getId()))
                .isEqualTo(HttpStatus.NO_CONTENT);
    }

    private long done(String step, Job job) {
        return activities(step, job).finished().count();
    }

    private long begun(String step, Job job) {
        return activities(step, job).count();
    }

    private HistoricActivityInstanceQuery activities(String step, Job job) {
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .activityId(step);
    }
}
