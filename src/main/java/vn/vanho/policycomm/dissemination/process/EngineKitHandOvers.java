package vn.vanho.policycomm.dissemination.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.dissemination.KitHandOvers;
import vn.vanho.policycomm.dissemination.KitReceipts;
import vn.vanho.policycomm.engine.OwnAuthority;

/** Asks the engine for the open steps of handing over. */
@Component
class EngineKitHandOvers implements KitHandOvers {

    private static final String HAND_OVER = "hand-over-kit";
    private static final String RECEIVER = "receiver";

    private final TaskService tasks;
    private final OwnAuthority own;

    EngineKitHandOvers(TaskService tasks, OwnAuthority own) {
        this.tasks = tasks;
        this.own = own;
    }

    @Override
    public List<String> waiting(String draftId) {
        return own.call(() -> open(draftId).map(this::receiver).toList());
    }

    @Override
    public boolean confirm(String draftId, String unitId, KitReceipts.Confirmation confirmation) {
        Map<String, Object> values = Map.of(
                ReceiptInThePast.RECEIVED_ON,
                confirmation.receivedOn().toString(),
                "receivedBy",
                confirmation.receiver(),
                "receiptNote",
                confirmation.note());
        return own.call(() -> open(draftId)
                .filter(task -> receiver(task).equals(unitId))
                .findFirst()
                .map(task -> {
                    tasks.complete(task.getId(), values);
                    return true;
                })
                .orElse(false));
    }

    private Stream<Task> open(String draftId) {
        return tasks
                .createTaskQuery()
                .taskDefinitionKey(HAND_OVER)
                .processVariableValueEquals(Names.DRAFT_ID, draftId)
                .active()
                .list()
                .stream();
    }

    private String receiver(Task task) {
        return String.valueOf(tasks.getVariable(task.getId(), RECEIVER));
    }
}
