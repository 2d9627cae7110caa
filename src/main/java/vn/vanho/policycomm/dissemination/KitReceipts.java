package vn.vanho.policycomm.dissemination;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Who got the kit of materials, for each posting of a draft anew. */
public interface KitReceipts {

    /**
     * What a unit confirms.
     *
     * @param receiver who took it, by name
     * @param note may be empty
     */
    record Confirmation(LocalDate receivedOn, String receiver, String note) {}

    /** Records that a unit got the kit of the newest posting. */
    void confirm(String draftId, String unitId, Confirmation confirmation, String account);

    /** Records of each of these units that it did not confirm, unless it has. */
    void giveUp(String draftId, Collection<String> unitIds);

    /** Of the newest posting, in the order in which they came. */
    List<KitReceipt> of(String draftId);

    /** How many units got the kit of the newest posting, and how many were given up. */
    default Counts counts(String draftId) {
        List<KitReceipt> all = of(draftId);
        int received = (int) all.stream()
                .filter(receipt -> receipt.state() == KitReceipt.State.RECEIVED)
                .count();
        return new Counts(received, all.size() - received);
    }

    /** Units that got a kit, and units that let the deadline pass. */
    record Counts(int received, int notConfirmed) {}
}
