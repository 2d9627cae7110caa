package vn.vanho.policycomm.monitoring.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.monitoring.CaseState;
import vn.vanho.policycomm.monitoring.OpenWork.BegunCase;
import vn.vanho.policycomm.monitoring.OpenWork.OpenPart;
import vn.vanho.policycomm.monitoring.PlanStatus;
import vn.vanho.policycomm.plan.ItemProcesses;
import vn.vanho.policycomm.plan.PlanCase;

/** Sorts what is open and what came of it by case. */
@Component
class CasesOfItem {

    private final Phrases phrases;

    CasesOfItem(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * Those that began, in that order, before those that did not.
     *
     * @param own what is there of the item
     */
    List<CaseState> of(ItemStatuses item, Snapshot own) {
        return keys(item.item().code(), own).stream()
                .map(key -> state(key, item, own.ofCase(key)))
                .toList();
    }

    private static Set<String> keys(String item, Snapshot own) {
        Set<String> keys = new LinkedHashSet<>();
        own.begun().forEach(one -> keys.add(one.caseKey()));
        own.results().forEach(one -> keys.add(Snapshot.caseKey(one)));
        own.open().forEach(one -> keys.add(one.caseKey()));
        if (keys.isEmpty() && ItemProcesses.onceAYear(item)) {
            keys.add(new PlanCase(own.year(), item, "").key());
        }
        return keys;
    }

    private CaseState state(String key, ItemStatuses item, Snapshot own) {
        PlanStatus status = status(item, own);
        BegunCase last =
                own.begun().isEmpty() ? null : own.begun().get(own.begun().size() - 1);
        boolean running = own.runs();
        return new CaseState(
                key,
                own.titles().of(key, item.item()),
                status,
                phrases.of(status.message()),
                instance(last, own),
                running,
                last == null ? null : last.startedAt(),
                last == null || running ? null : last.endedAt());
    }

    /** One of which the engine knows that it began, and nobody what came of it, was broken off. */
    private static PlanStatus status(ItemStatuses item, Snapshot own) {
        boolean brokenOff =
                !own.runs() && own.results().isEmpty() && !own.begun().isEmpty();
        if (brokenOff) {
            return PlanStatus.STOPPED;
        }
        return (own.goesOn() ? item.open(own.open()) : item.ended(own.results())).status();
    }

    /** The one that runs before one that ended, and its own process before what runs under its key. */
    private static @Nullable String instance(@Nullable BegunCase last, Snapshot own) {
        boolean ended = last == null || last.endedAt() != null;
        return own.open().stream()
                .filter(one -> ended)
                .map(OpenPart::instance)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> last == null ? null : last.instance());
    }
}
