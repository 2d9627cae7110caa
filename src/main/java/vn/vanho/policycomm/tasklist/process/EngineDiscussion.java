package vn.vanho.policycomm.tasklist.process;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Comment;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.OwnAuthority;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.tasklist.Discussion;
import vn.vanho.policycomm.tasklist.Remark;

/** The engine's comments. */
@Component
class EngineDiscussion implements Discussion {

    private final TaskService tasks;
    private final OwnAuthority own;

    EngineDiscussion(TaskService tasks, OwnAuthority own) {
        this.tasks = tasks;
        this.own = own;
    }

    @Override
    public List<Remark> about(String taskId) {
        return own.call(() -> tasks.getProcessInstanceComments(process(taskId)).stream()
                .map(EngineDiscussion::remark)
                .sorted(Comparator.comparing(Remark::at))
                .toList());
    }

    @Override
    public void add(String taskId, String text) {
        tasks.createComment(taskId, own.call(() -> process(taskId)), text);
    }

    private String process(String taskId) {
        return tasks.createTaskQuery().taskId(taskId).singleResult().getProcessInstanceId();
    }

    private static Remark remark(Comment comment) {
        return new Remark(
                Objects.toString(comment.getUserId(), ""),
                comment.getTime().toInstant().atZone(Deadline.ZONE).toOffsetDateTime(),
                comment.getFullMessage());
    }
}
