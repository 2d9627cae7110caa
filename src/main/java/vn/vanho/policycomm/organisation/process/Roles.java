package vn.vanho.policycomm.organisation.process;

import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.ModelBean;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.RoleHolders;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** What models call to give a step to whoever holds a role, e.g. {@code ${roles.unit('justice')}}. */
@Component("roles")
public class Roles implements ModelBean {

    private final Units units;
    private final RoleHolders holders;

    Roles(Units units, RoleHolders holders) {
        this.units = units;
        this.holders = holders;
    }

    /** The groups of all units with this role, or of the one that takes its steps in the case at hand. */
    public List<String> unit(String role) {
        return groups(role, Unit::id);
    }

    /** The groups of the heads of these. */
    public List<String> head(String role) {
        return groups(role, Unit::headGroup);
    }

    /** The group of the heads of this unit. */
    public String headOf(String unit) {
        return units.orSuccessor(unit).headGroup();
    }

    /** What people call this unit. */
    public String name(String unit) {
        return units.name(unit);
    }

    /** Whether the unit takes orders: invited bodies and the press are asked, never urged (plan, 'Units'). */
    public boolean subordinate(String unit) {
        return units.orSuccessor(unit).subordinate();
    }

    private List<String> groups(String code, Function<Unit, String> group) {
        List<String> groups =
                holders.inCaseAtHand(role(code)).stream().map(group).toList();
        if (groups.isEmpty()) {
            throw new NoSuchElementException("Không có đơn vị nào giữ vai trò '%s'".formatted(code));
        }
        return groups;
    }

    private static Role role(String code) {
        return Role.ofCode(code)
                .orElseThrow(() -> new NoSuchElementException("Không có vai trò '%s'; các vai trò: %s"
                        .formatted(
                                code,
                                Arrays.stream(Role.values()).map(Role::code).collect(Collectors.joining(", ")))));
    }
}
