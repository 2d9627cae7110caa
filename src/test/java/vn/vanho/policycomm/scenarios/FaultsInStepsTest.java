package vn.vanho.policycomm.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
        mails.close();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void fiveTriesThenAnIncidentThenARetryThatSucceeds(Step step) {
        draft = "2024/II.3a/hong-" + step.id();
        interference.failAt(step.id());
        assertThatThrownBy(() -> reach(step.id())).isInstanceOf(Interference.Fault.class);
        Job job = jobs.createJobQuery().activityId(step.id()).active().singleResult();
        assertThat(1 + triesUntilGivenUp(job.getId())).isEqualTo(TRIES);
        assertThat(incidents(job)).singleElement().asString().matches(namesDraftAnd(step));
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
            case "post-automatically", "compile-table", "write-letter", "answer-commenters" -> relay();
            case "send-reminder", "write-urge-letter" -> letAUnitBeLate();
            case "write-urging-letter" -> letTheAgencyBeLate();
            case "tell-commenters" -> letTheAgencyReply();
            default -> throw new AssertionError("How to reach %s is not told here".formatted(step));
        }
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

    private static String namesDraftAnd(Step step) {
        return "Hồ sơ 2024/II\\.3a/hong-%1$s(/\\S+)?, bước «%2$s»: Hỏng để thử ở %1$s"
                .formatted(step.id(), step.name());
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
