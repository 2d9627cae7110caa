package vn.vanho.policycomm.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.plan.ItemChange;
import vn.vanho.policycomm.plan.ItemUnits;
import vn.vanho.policycomm.plan.PlanItem;

/** The change of an item in the making; it begins with the item as it is. */
public final class Change {

    private final String code;
    private final List<String> leads;
    private final List<String> coordinating;
    private String accountable;
    private LocalDate opensOn;
    private LocalDate closesOn;
    private LocalDate dueOn;
    private @Nullable LocalDate awaitedUntil;
    private List<String> released = List.of();

    private Change(PlanItem item, ItemUnits units) {
        code = item.code();
        leads = ids(units.leads(item));
        coordinating = ids(units.coordinating(item));
        accountable = item.accountable();
        opensOn = item.opensOn();
        closesOn = item.closesOn();
        dueOn = item.dueOn();
        awaitedUntil = item.awaitedUntil();
    }

    public static Change of(PlanItem item, ItemUnits units) {
        return new Change(item, units);
    }

    private static List<String> ids(List<Unit> units) {
        return new ArrayList<>(units.stream().map(Unit::id).toList());
    }

    public Change withLead(String unit) {
        leads.add(unit);
        return this;
    }

    public Change withoutLeads(String... units) {
        leads.removeAll(List.of(units));
        return this;
    }

    public Change accountable(String unit) {
        accountable = unit;
        return this;
    }

    public Change withCoordinating(String unit) {
        coordinating.add(unit);
        return this;
    }

    public Change withoutCoordinating(String... units) {
        coordinating.removeAll(List.of(units));
        return this;
    }

    public Change opensOn(String day) {
        opensOn = LocalDate.parse(day);
        return this;
    }

    public Change closesOn(String day) {
        closesOn = LocalDate.parse(day);
        return this;
    }

    public Change dueOn(String day) {
        dueOn = LocalDate.parse(day);
        return this;
    }

    public Change awaitedUntil(String day) {
        awaitedUntil = LocalDate.parse(day);
        return this;
    }

    public Change released(String... units) {
        released = List.of(units);
        return this;
    }

    public ItemChange done() {
        return new ItemChange(code, leads, accountable, coordinating, opensOn, closesOn, dueOn, awaitedUntil, released);
    }
}
