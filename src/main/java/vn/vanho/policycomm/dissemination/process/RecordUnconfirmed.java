package vn.vanho.policycomm.dissemination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.dissemination.KitReceipts;

/** Gives up those units that never confirmed that they got the kit. */
@Component
class RecordUnconfirmed implements JavaDelegate {

    private final KitReceipts receipts;
    private final KitReceivers receivers;

    RecordUnconfirmed(KitReceipts receipts, KitReceivers receivers) {
        this.receipts = receipts;
        this.receivers = receivers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        receipts.giveUp((String) execution.getVariable("draftId"), receivers.units());
    }
}
