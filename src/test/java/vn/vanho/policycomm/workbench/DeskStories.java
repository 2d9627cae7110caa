package vn.vanho.policycomm.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import vn.vanho.policycomm.consultation.CommentAuthor;
import vn.vanho.policycomm.consultation.CommentGroup;
import vn.vanho.policycomm.consultation.CommentGroups;
import vn.vanho.policycomm.consultation.CommentOnDesk;
import vn.vanho.policycomm.consultation.Comments;
import vn.vanho.policycomm.consultation.NewComment;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.EngineTime;

/** A draft whose comments are being handled, and the people at its desk. */
abstract class DeskStories {

    static final String JUSTICE = "phong-tu-phap";
    static final String POLICE = "cong-an";
    static final String CULTURE = "phong-vhtt";

    private static final int LONGEST_KEY = 60;

    @Autowired
    DraftLine line;

    @Autowired
    Comments comments;

    @Autowired
    CommentGroups groups;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @LocalServerPort
    int port;

    String key = "";
    String draftId = "";
    EngineTime time;

    @BeforeEach
    void aDraftIsOpenForComments(TestInfo test) {
        time = line.time();
        String name = test.getTestMethod().orElseThrow().getName();
        key = "2024/II.3a/"
                + name.substring(0, Math.min(name.length(), LONGEST_KEY)).toLowerCase();
        line.publish(key, "Luật " + name);
        draftId = line.draftId(key);
    }

    @AfterEach
    void timeRunsOnByItself() {
        time.close();
    }

    /** A citizen comments; returns the comment's id. */
    String comment(String body) {
        var nobody = new CommentAuthor("", "", "", "", "", false, false);
        comments.submit(new NewComment(draftId, UUID.randomUUID().toString(), "dieu-8", body, nobody));
        return onDesk(body).id();
    }

    CommentOnDesk onDesk(String body) {
        return groups.comments(draftId).stream()
                .filter(comment -> comment.body().equals(body))
                .findFirst()
                .orElseThrow();
    }

    /** A group with one comment; returns its id. */
    String group(String title, String owner, String comment) {
        String group = groups.create(draftId, title, "dieu-8", owner);
        groups.assign(group, List.of(comment));
        return group;
    }

    CommentGroup groupOf(String id) {
        return groups.groups(draftId).stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    void closeWindow() {
        line.office("phong-tu-phap-cv")
                .complete("watch-window", key, Map.of("earlyCloseReason", "Cơ quan soạn thảo cần sớm"));
    }

    void classify() {
        line.office("phong-tu-phap-cv").complete("classify-comments", key, Map.of());
    }

    Browser signIn(String account) {
        return new Browser(port).signIn(account);
    }

    Browser.Page desk(Browser person) {
        return person.open("/lam-viec/gop-y/" + draftId);
    }

    Browser.Page handOver(Browser person, String group, String unit) {
        return person.submit(
                desk(person).find("form[action$='/nhom/%s/don-vi']".formatted(group)), Map.of("ownerUnit", unit));
    }

    /** The officer of a unit answers a group at the desk. */
    void answer(String unit, String group, String text) {
        Browser officer = signIn(unit + "-cv");
        Browser.Page done = officer.submit(
                desk(officer).find("form[action$='/nhom/%s/tra-loi']".formatted(group)),
                Map.of("kind", "EXPLAIN", "text", text));
        assertThat(done.text()).contains(text);
    }

    /** The officer of a unit says that the unit has answered all. */
    ResponseEntity<JsonNode> tryToFinish(String unit) {
        return line.office(unit + "-cv").submit(openAnswers().get(unit).getId(), Map.of());
    }

    void finish(String unit) {
        line.office(unit + "-cv").complete("answer-comments", key, Map.of());
        time.runDueJobs();
    }

    /** The open tasks of the answering step by unit, at most one for each. */
    Map<String, Task> openAnswers() {
        Map<String, Task> byUnit = new TreeMap<>();
        answerTasks().forEach(task -> assertThat(
                        byUnit.put((String) runtime.getVariableLocal(task.getExecutionId(), "ownerUnit"), task))
                .isNull());
        return byUnit;
    }

    List<Task> answerTasks() {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(key)
                .taskDefinitionKey("answer-comments")
                .list();
    }

    /** A counter of the multi-instance body, seen from one of its tasks. */
    int counted(String counter) {
        return (int) tasks.getVariable(answerTasks().get(0).getId(), counter);
    }

    void assertThatTheCountsAreRight(int everStarted, int completed) {
        assertThat(List.of(counted("nrOfInstances"), counted("nrOfActiveInstances"), counted("nrOfCompletedInstances")))
                .as("instances, active, completed")
                .containsExactly(everStarted, openAnswers().size(), completed);
    }
}
