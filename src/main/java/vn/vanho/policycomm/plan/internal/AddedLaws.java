package vn.vanho.policycomm.plan.internal;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Slug;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.plan.AmendedFact;
import vn.vanho.policycomm.plan.ItemFact;
import vn.vanho.policycomm.plan.ItemResults;
import vn.vanho.policycomm.plan.LawAdded;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.plan.RunningItems;
import vn.vanho.policycomm.plan.YearPlan;
import vn.vanho.policycomm.plan.YearPlans;

/** Adds draft laws to the plan. */
@Component
class AddedLaws {

    private static final String ITEM = "II.3a";
    private static final int LONGEST_TITLE = 500;

    private final YearPlans plans;
    private final PlanItemTable items;
    private final RunningItems running;
    private final ItemResults results;
    private final AmendmentRules rules;
    private final ApplicationEventPublisher events;

    AddedLaws(
            YearPlans plans,
            PlanItemTable items,
            RunningItems running,
            ItemResults results,
            AmendmentRules rules,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.items = items;
        this.running = running;
        this.results = results;
        this.rules = rules;
        this.events = events;
    }

    /** Refuses what is at fault, with what was found before. */
    AmendedFact add(YearPlan plan, String title, String by, Violations violations) {
        boolean started = plans.started(plan.year());
        fault(plan, title, started).ifPresent(fault -> rules.refuse(violations, "title", fault));
        violations.refuseIfAny();
        PlanItem item = plan.item(ITEM);
        if (!names(item, Slug.of(title))) {
            items.update(plan.year(), AmendedItems.with(item, title));
        }
        if (started) {
            events.publishEvent(new LawAdded(plan.year(), Slug.of(title), title, by));
        }
        return new AmendedFact(ITEM, ItemFact.LAW, "", title);
    }

    private Optional<String> fault(YearPlan plan, String title, boolean started) {
        String subject = Slug.of(title);
        if (subject.isEmpty() || title.length() > LONGEST_TITLE) {
            return Optional.of("title");
        }
        if (!started) {
            return names(plan.item(ITEM), subject) ? Optional.of("lawNamed") : Optional.empty();
        }
        if (!running.takesMore(plan.year())) {
            return Optional.of("yearOver");
        }
        String caseKey = "%d/%s/%s".formatted(plan.year(), ITEM, subject);
        boolean known = running.running(caseKey)
                || results.of(plan.year()).stream()
                        .anyMatch(result -> result.caseKey().equals(caseKey));
        return known ? Optional.of("lawRegistered") : Optional.empty();
    }

    private static boolean names(PlanItem item, String subject) {
        return item.subjects().stream().map(Slug::of).anyMatch(subject::equals);
    }
}
