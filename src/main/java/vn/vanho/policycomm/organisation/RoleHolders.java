package vn.vanho.policycomm.organisation;

import java.util.List;

/** Who takes the steps of a role: in a case that the plan gave to another unit, that one. */
public interface RoleHolders {

    /** By the case whose model is asking; outside of one, all units with the role. */
    List<Unit> inCaseAtHand(Role role);
}
