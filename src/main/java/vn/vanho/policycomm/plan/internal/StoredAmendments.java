package vn.vanho.policycomm.plan.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.AmendedFact;
import vn.vanho.policycomm.plan.AmendingDocument;
import vn.vanho.policycomm.plan.ItemAmended;
import vn.vanho.policycomm.plan.ItemChange;
import vn.vanho.policycomm.plan.LeadHandedOver;
import vn.vanho.policycomm.plan.PlanAmendment;
import vn.vanho.policycomm.plan.PlanAmendments;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.plan.YearPlan;
import vn.vanho.policycomm.plan.YearPlans;

/** Amends the plans in their tables and tells the others. */
@Service
@Transactional
class StoredAmendments implements PlanAmendments {

    private final YearPlans plans;
    private final PlanItemTable items;
    private final ItemRoleTable roles;
    private final AmendmentTable table;
    private final AmendmentRules rules;
    private final ItemChecks checks;
    private final AddedLaws laws;
    private final AmendedItems amended;
    private final LeadHandOvers handOvers;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredAmendments(
            YearPlans plans,
            PlanItemTable items,
            ItemRoleTable roles,
            AmendmentTable table,
            AmendmentRules rules,
            ItemChecks checks,
            AddedLaws laws,
            AmendedItems amended,
            LeadHandOvers handOvers,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.items = items;
        this.roles = roles;
        this.table = table;
        this.rules = rules;
        this.checks = checks;
        this.laws = laws;
        this.amended = amended;
        this.handOvers = handOvers;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void amend(int year, AmendingDocument document, List<ItemChange> changes, String by) {
        YearPlan plan = require(year);
        Violations violations = new Violations();
        rules.check(document, violations);
        changes.forEach(change -> checks.check(year, plan.item(change.item()), change, violations));
        violations.refuseIfAny();
        List<AmendedFact> facts = changes.stream()
                .flatMap(change -> facts(plan.item(change.item()), change).stream())
                .toList();
        if (facts.isEmpty()) {
            rules.refuse(violations, "item", "nothing");
            violations.refuseIfAny();
        }
        keep(year, document, facts, by);
        changes.forEach(change -> apply(year, document, plan.item(change.item()), change));
    }

    private List<AmendedFact> facts(PlanItem item, ItemChange change) {
        return AmendedItems.facts(item, amended.of(item, change), change.released());
    }

    private void apply(int year, AmendingDocument document, PlanItem before, ItemChange change) {
        PlanItem after = amended.of(before, change);
        items.update(year, after);
        ItemAmended told = new ItemAmended(year, before, after, Set.copyOf(change.released()), document);
        handOvers.of(year, before, change).forEach((role, unit) -> {
            roles.put(year, before.code(), role, unit);
            events.publishEvent(new LeadHandedOver(told.caseKey(), role, units.get(unit)));
        });
        events.publishEvent(told);
    }

    @Override
    public void addLaw(int year, AmendingDocument document, String title, String by) {
        YearPlan plan = require(year);
        Violations violations = new Violations();
        rules.check(document, violations);
        keep(year, document, List.of(laws.add(plan, title.strip(), by, violations)), by);
    }

    private void keep(int year, AmendingDocument document, List<AmendedFact> facts, String by) {
        table.insert(
                new PlanAmendment(UUID.randomUUID().toString(), year, document, by, OffsetDateTime.now(clock), facts));
    }

    @Override
    @Transactional(readOnly = true)
    public List<PlanAmendment> of(int year) {
        return table.of(year);
    }

    private YearPlan require(int year) {
        return plans.find(year).orElseThrow(() -> new NoSuchElementException("No plan of " + year));
    }
}
