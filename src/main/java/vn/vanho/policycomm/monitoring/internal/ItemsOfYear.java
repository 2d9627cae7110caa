package vn.vanho.policycomm.monitoring.internal;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.monitoring.CaseState;
import vn.vanho.policycomm.monitoring.ItemState;
import vn.vanho.policycomm.monitoring.OpenWork.BegunCase;
import vn.vanho.policycomm.monitoring.Urgency;
import vn.vanho.policycomm.plan.ItemResult;
import vn.vanho.policycomm.plan.ItemUnits;
import vn.vanho.policycomm.plan.PlanItem;

/** How it stands with items of a year. */
@Component
class ItemsOfYear {

    private final ItemUnits parts;
    private final UnitStates units;
    private final CasesOfItem cases;
    private final Phrases phrases;

    ItemsOfYear(ItemUnits parts, UnitStates units, CasesOfItem cases, Phrases phrases) {
        this.parts = parts;
        this.units = units;
        this.cases = cases;
        this.phrases = phrases;
    }

    /** @param all what is there of the year */
    ItemState of(PlanItem item, Snapshot all, Urgency urgency) {
        Snapshot own = all.ofItem(item.code());
        ItemStatuses statuses = statuses(item, urgency);
        Standing standing = own.goesOn() ? statuses.open(own.open()) : statuses.ended(own.results());
        List<CaseState> ofItem = cases.of(statuses, own);
        return new ItemState(
                item.code(),
                item.title(),
                standing.status(),
                phrases.of(standing.status().message()),
                item.opensOn(),
                item.dueOn(),
                own.begun().stream().map(BegunCase::startedAt).findFirst().orElse(null),
                own.goesOn() ? null : endedAt(own),
                standing.workingDaysLate(),
                CaseState.running(ofItem),
                ofItem,
                units.of(item, own, own.goesOn() ? statuses.byItsDay() : standing, urgency));
    }

    /** By which rules it stands with the item and its cases. */
    ItemStatuses statuses(PlanItem item, Urgency urgency) {
        return new ItemStatuses(item, parts.leads(item), urgency);
    }

    /** When the last case ended; what ended without a case, as what never occurred does, when that was recorded. */
    private static @Nullable OffsetDateTime endedAt(Snapshot own) {
        return own.begun().stream()
                .map(BegunCase::endedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .or(() -> own.results().stream().map(ItemResult::endedAt).max(Comparator.naturalOrder()))
                .orElse(null);
    }
}
