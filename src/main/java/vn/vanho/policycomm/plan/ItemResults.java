package vn.vanho.policycomm.plan;

import java.util.List;

/**
 * What came of the plan's items, also as other features tell it ({@link ItemResultSource}); what is still open is the
 * engine's to know.
 */
public interface ItemResults {

    /** Records how a case ended, in place of what was recorded before. */
    void record(ItemResult result);

    /** All of a year, in the order in which they ended. */
    List<ItemResult> of(int planYear);
}
