package vn.vanho.policycomm.plan.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.ItemRoles;

/** Keeps which unit takes a role's steps of an item; one that has ended takes none. */
@Repository
class ItemRoleTable implements ItemRoles {

    private static final Pattern OF_ITEM = Pattern.compile("(\\d{4})/([^/]+)(/.*)?");

    private final JdbcClient jdbc;
    private final Units units;

    ItemRoleTable(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    @Override
    public List<Unit> of(int planYear, String item, Role role) {
        return named(planYear, item, role).map(List::of).orElseGet(() -> units.withRole(role));
    }

    @Override
    public List<Unit> inCase(@Nullable String businessKey, Role role) {
        Matcher key = OF_ITEM.matcher(businessKey == null ? "" : businessKey);
        return key.matches() ? of(Integer.parseInt(key.group(1)), key.group(2), role) : units.withRole(role);
    }

    /** The unit that the amended plan names. */
    private Optional<Unit> named(int planYear, String item, Role role) {
        return jdbc.sql("select unit from plan_item_role where plan_year = ? and item = ? and role = ?")
                .params(planYear, item, role.code())
                .query(String.class)
                .optional()
                .flatMap(units::find);
    }

    void put(int planYear, String item, Role role, String unit) {
        jdbc.sql("delete from plan_item_role where plan_year = ? and item = ? and role = ?")
                .params(planYear, item, role.code())
                .update();
        jdbc.sql("insert into plan_item_role (plan_year, item, role, unit) values (?, ?, ?, ?)")
                .params(planYear, item, role.code(), unit)
                .update();
    }

    boolean names(int planYear, String item, String unit) {
        return jdbc.sql("select count(*) from plan_item_role where plan_year = ? and item = ? and unit = ?")
                        .params(planYear, item, unit)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void pass(int planYear, String item, String unit, String successor) {
        jdbc.sql("update plan_item_role set unit = ? where plan_year = ? and item = ? and unit = ?")
                .params(successor, planYear, item, unit)
                .update();
    }

    void copy(int from, int to) {
        jdbc.sql("insert into plan_item_role (plan_year, item, role, unit)"
                        + " select cast(? as integer), item, role, unit from plan_item_role where plan_year = ?")
                .params(to, from)
                .update();
    }
}
