package vn.vanho.policycomm.plan;

import java.util.List;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;

/** Who takes the steps that the process of an item gives to a role: an amended plan may name another unit for them. */
public interface ItemRoles {

    /** The unit of the amended plan, or those that hold the role. */
    List<Unit> of(int planYear, String item, Role role);
}
