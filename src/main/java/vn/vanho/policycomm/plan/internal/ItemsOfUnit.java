package vn.vanho.policycomm.plan.internal;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Holding;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.UnitHoldings;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.plan.YearPlans;

/**
 * Items that name a unit and are not finished. Items that name roles need nothing: a role is held by the units of today.
 */
@Component
class ItemsOfUnit implements UnitHoldings {

    private final YearPlans plans;
    private final PlanItemTable items;
    private final ItemRoleTable roles;
    private final ItemChecks checks;
    private final Phrases phrases;

    ItemsOfUnit(YearPlans plans, PlanItemTable items, ItemRoleTable roles, ItemChecks checks, Phrases phrases) {
        this.plans = plans;
        this.items = items;
        this.roles = roles;
        this.checks = checks;
        this.phrases = phrases;
    }

    @Override
    public List<Holding> of(Unit unit) {
        return naming(unit)
                .map(named -> new Holding(
                        Holding.Kind.ITEM,
                        named.caseKey(),
                        phrases.of(
                                "handOver.item",
                                Integer.toString(named.year()),
                                named.item().code())))
                .toList();
    }

    @Override
    public void pass(String caseKey, Unit from, Unit to) {
        naming(from).filter(named -> named.caseKey().equals(caseKey)).forEach(named -> {
            items.update(named.year(), AmendedItems.passed(named.item(), from.id(), to.id()));
            roles.pass(named.year(), named.item().code(), from.id(), to.id());
        });
    }

    private Stream<Named> naming(Unit unit) {
        return plans.years().stream()
                .flatMap(year -> items.of(year).stream().map(item -> new Named(year, item)))
                .filter(named -> names(named, unit.id()))
                .filter(named -> checks.open(named.year(), named.item()));
    }

    private boolean names(Named named, String unit) {
        PlanItem item = named.item();
        return item.leads().contains(unit)
                || item.coordinating().contains(unit)
                || item.accountable().equals(unit)
                || roles.names(named.year(), item.code(), unit);
    }

    private record Named(int year, PlanItem item) {

        String caseKey() {
            return "%d/%s".formatted(year, item.code());
        }
    }
}
