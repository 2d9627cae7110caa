package vn.vanho.policycomm.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Attachment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanho.policycomm.support.OnH2;

/** The Council sees every task and leaves no remark at any; a unit leaves them at its own. */
@OnH2
class CouncilOnlyReadsTest {

    private static final String JUSTICE = "phong-tu-phap-cv";
    private static final String COUNCIL = "hoi-dong-cv";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ActingAs people;

    private Deployed models;
    private String instance = "";
    private String task = "";

    @BeforeEach
    void aTaskIsOpen() {
        models = Deployed.of(repository, "called.bpmn");
        instance = runtime.startProcessInstanceByKey("test-called").getId();
        task = tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    @AfterEach
    void undeploy() {
        models.close();
    }

    @Test
    void theCouncilReadsATaskButLeavesNothingAtIt() {
        people.run(JUSTICE, () -> tasks.createComment(task, null, "Đang làm"));
        Attachment attached = attachAs(JUSTICE);
        String comment = tasks.getTaskComments(task).get(0).getId();
        people.run(COUNCIL, () -> {
            assertThat(tasks.createTaskQuery().taskId(task).count()).isEqualTo(1);
            Stream.<ThrowingCallable>of(
                            () -> tasks.createComment(task, null, "Nhận xét"),
                            () -> tasks.createComment(task, instance, "Nhận xét"),
                            () -> tasks.updateTaskComment(task, comment, "Khác"),
                            () -> tasks.deleteTaskComment(task, comment),
                            () -> tasks.createAttachment("text", task, null, "a", "b", content()),
                            () -> tasks.saveAttachment(attached),
                            () -> tasks.deleteAttachment(attached.getId()),
                            () -> tasks.deleteTaskAttachment(task, attached.getId()),
                            () -> tasks.createComment(null, instance, "Nhận xét"),
                            () -> tasks.createAttachment("text", null, instance, "a", "b", content()),
                            () -> tasks.deleteProcessInstanceComment(instance, comment))
                    .forEach(way -> Refusals.forbidden(way, "Chỉ người đang được giao công việc"));
        });
        assertThat(tasks.getTaskComments(task)).hasSize(1);
        assertThat(tasks.getTaskAttachments(task)).hasSize(1);
    }

    private Attachment attachAs(String person) {
        people.run(person, () -> tasks.createAttachment("text", task, null, "Bản quét", "", content()));
        return tasks.getTaskAttachments(task).get(0);
    }

    private static ByteArrayInputStream content() {
        return new ByteArrayInputStream(new byte[] {1});
    }
}
