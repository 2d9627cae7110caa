package vn.vanho.policycomm.dissemination.process;

import java.time.LocalDate;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.dissemination.KitReceipts;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.CurrentActor;

/** Records that a unit got the kit; who confirmed by a mailed link has no account. */
@Component
class RecordReceipt implements TaskListener {

    private final KitReceipts receipts;
    private final CurrentActor actor;

    RecordReceipt(KitReceipts receipts, CurrentActor actor) {
        this.receipts = receipts;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        var confirmation = new KitReceipts.Confirmation(
                LocalDate.parse(text(task, ReceiptInThePast.RECEIVED_ON)),
                text(task, "receivedBy"),
                text(task, "receiptNote"));
        receipts.confirm(
                text(task, "draftId"),
                text(task, "receiver"),
                confirmation,
                actor.get().map(Actor::userId).orElse(Actor.APPLICATION));
    }

    private static String text(DelegateTask task, String name) {
        return Objects.requireNonNullElse((String) task.getVariable(name), "").strip();
    }
}
