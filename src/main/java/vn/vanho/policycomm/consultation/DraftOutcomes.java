package vn.vanho.policycomm.consultation;

import java.util.List;
import vn.vanho.policycomm.plan.ItemResult;

/** How the communication of drafts ended (plan, II.3a). */
public interface DraftOutcomes {

    /** Those of a year that ended, in that order; the summary is the draft's title. */
    List<ItemResult> of(int planYear);
}
