package vn.vanho.policycomm.plan.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.plan.AmendedFact;
import vn.vanho.policycomm.plan.BeforeDate;
import vn.vanho.policycomm.plan.ByDate;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.ItemChange;
import vn.vanho.policycomm.plan.ItemFact;
import vn.vanho.policycomm.plan.PlanItem;

/** Items as sound changes make them, and what differs then. */
@Component
class AmendedItems {

    private final Holders holders;

    AmendedItems(Holders holders) {
        this.holders = holders;
    }

    /** The item after a change that was found sound. */
    PlanItem of(PlanItem item, ItemChange change) {
        return new PlanItem(
                item.code(),
                item.title(),
                item.content(),
                holders.of(item.leads(), change.leads(), List.of()),
                accountable(item, change),
                holders.of(item.coordinating(), change.coordinating(), holders.leadingOrAnswering(change)),
                item.subjects(),
                Objects.requireNonNull(change.opensOn()),
                Objects.requireNonNull(change.closesOn()),
                item.trigger(),
                change.awaitedUntil(),
                due(item, Objects.requireNonNull(change.dueOn())),
                item.evidence());
    }

    private String accountable(PlanItem item, ItemChange change) {
        return holders.units(item.accountable()).equals(List.of(change.accountable()))
                ? item.accountable()
                : change.accountable();
    }

    private static Deadline due(PlanItem item, LocalDate last) {
        return item.due() instanceof BeforeDate ? new BeforeDate(last.plusDays(1)) : new ByDate(last);
    }

    /** The same item with another unit in the place of one that it names. */
    static PlanItem passed(PlanItem item, String unit, String successor) {
        return new PlanItem(
                item.code(),
                item.title(),
                item.content(),
                passed(item.leads(), unit, successor),
                item.accountable().equals(unit) ? successor : item.accountable(),
                passed(item.coordinating(), unit, successor),
                item.subjects(),
                item.opensOn(),
                item.closesOn(),
                item.trigger(),
                item.awaitedUntil(),
                item.due(),
                item.evidence());
    }

    private static List<String> passed(List<String> holders, String unit, String successor) {
        return holders.stream()
                .map(holder -> holder.equals(unit) ? successor : holder)
                .distinct()
                .toList();
    }

    /** The same item about one subject more. */
    static PlanItem with(PlanItem item, String subject) {
        List<String> subjects = new ArrayList<>(item.subjects());
        subjects.add(subject);
        return new PlanItem(
                item.code(),
                item.title(),
                item.content(),
                item.leads(),
                item.accountable(),
                item.coordinating(),
                subjects,
                item.opensOn(),
                item.closesOn(),
                item.trigger(),
                item.awaitedUntil(),
                item.due(),
                item.evidence());
    }

    /** What differs, as it is kept. */
    static List<AmendedFact> facts(PlanItem before, PlanItem after, List<String> released) {
        return List.of(
                        fact(before, ItemFact.LEADS, Lines.join(before.leads()), Lines.join(after.leads())),
                        fact(before, ItemFact.ACCOUNTABLE, before.accountable(), after.accountable()),
                        fact(
                                before,
                                ItemFact.COORDINATING,
                                Lines.join(before.coordinating()),
                                Lines.join(after.coordinating())),
                        day(before, ItemFact.OPENS_ON, before.opensOn(), after.opensOn()),
                        day(before, ItemFact.CLOSES_ON, before.closesOn(), after.closesOn()),
                        day(before, ItemFact.DUE_ON, before.dueOn(), after.dueOn()),
                        day(before, ItemFact.AWAITED_UNTIL, before.awaitedUntil(), after.awaitedUntil()),
                        fact(before, ItemFact.RELEASED, "", Lines.join(released)))
                .stream()
                .filter(fact -> !fact.before().equals(fact.after()))
                .toList();
    }

    private static AmendedFact day(
            PlanItem item, ItemFact fact, @Nullable LocalDate before, @Nullable LocalDate after) {
        return fact(item, fact, Objects.toString(before, ""), Objects.toString(after, ""));
    }

    private static AmendedFact fact(PlanItem item, ItemFact fact, String before, String after) {
        return new AmendedFact(item.code(), fact, before, after);
    }
}
