package vn.vanho.policycomm.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;

/** Who takes the steps that the process of an item gives to a role: an amended plan may name another unit for them. */
public interface ItemRoles {

    /** The unit of the amended plan, or those that hold the role. */
    List<Unit> of(int planYear, String item, Role role);

    /**
     * The same for the item that a business key names, e.g. {@code 2024/II.1a/brief-officers/xa-to-mua}; for one that
     * names none, those that hold the role.
     */
    List<Unit> inCase(@Nullable String businessKey, Role role);
}
