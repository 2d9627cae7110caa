package vn.vanho.policycomm.dissemination;

import java.util.List;

/** The receipts of kits that are waited for; asked and given on the application's own authority. */
public interface KitHandOvers {

    /** The ids of the units that still have to confirm. */
    List<String> waiting(String draftId);

    /** Ends a unit's step with its confirmation; false when it is not waited for. */
    boolean confirm(String draftId, String unitId, KitReceipts.Confirmation confirmation);
}
