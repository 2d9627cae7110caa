package vn.vanho.policycomm.workbench;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.consultation.TypedText;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.plan.ItemChange;
import vn.vanho.policycomm.plan.ItemUnits;
import vn.vanho.policycomm.plan.PlanItem;

/** An item as the form of an amendment holds it; days as date fields send them, units by id. */
record ItemForm(
        String item,
        @Nullable List<String> leads,
        String accountable,
        @Nullable List<String> coordinating,
        String opensOn,
        String closesOn,
        String dueOn,
        String awaitedUntil,
        @Nullable List<String> released) {

    ItemForm {
        item = TypedText.of(item);
        leads = ticked(leads);
        accountable = TypedText.of(accountable);
        coordinating = ticked(coordinating);
        opensOn = TypedText.of(opensOn);
        closesOn = TypedText.of(closesOn);
        dueOn = TypedText.of(dueOn);
        awaitedUntil = TypedText.of(awaitedUntil);
        released = ticked(released);
    }

    /** Of none that is ticked browsers send nothing. */
    private static List<String> ticked(@Nullable List<String> boxes) {
        return boxes == null ? List.of() : List.copyOf(boxes);
    }

    static ItemForm of(PlanItem item, ItemUnits units) {
        List<String> accountable = ids(units.accountable(item));
        return new ItemForm(
                item.code(),
                ids(units.leads(item)),
                accountable.size() == 1 ? accountable.get(0) : item.accountable(),
                ids(units.coordinating(item)),
                item.opensOn().toString(),
                item.closesOn().toString(),
                item.dueOn().toString(),
                Objects.toString(item.awaitedUntil(), ""),
                List.of());
    }

    private static List<String> ids(List<Unit> units) {
        return units.stream().map(Unit::id).toList();
    }

    ItemChange change() {
        return new ItemChange(
                item,
                ticked(leads),
                accountable,
                ticked(coordinating),
                AmendmentFields.day(opensOn),
                AmendmentFields.day(closesOn),
                AmendmentFields.day(dueOn),
                AmendmentFields.day(awaitedUntil),
                ticked(released));
    }
}
