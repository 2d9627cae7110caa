package vn.vanho.policycomm.organisation;

import java.util.List;

/** What a feature keeps of the open things that units hold. Bean of the feature. */
public interface UnitHoldings {

    /** Everything open of this unit; what is done is none of it. */
    List<Holding> of(Unit unit);

    /** Passes on all that is open of this key; what is done stays. The caller has checked the person. */
    void pass(String caseKey, Unit from, Unit to);
}
