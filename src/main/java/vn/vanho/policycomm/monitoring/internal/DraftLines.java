package vn.vanho.policycomm.monitoring.internal;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.monitoring.BoardScope;
import vn.vanho.policycomm.monitoring.CaseState;
import vn.vanho.policycomm.monitoring.DraftProgress;
import vn.vanho.policycomm.monitoring.ItemState;
import vn.vanho.policycomm.monitoring.PlanStatus;
import vn.vanho.policycomm.monitoring.Urgency;
import vn.vanho.policycomm.oversight.RegisteredDraft;
import vn.vanho.policycomm.plan.ItemProcesses;
import vn.vanho.policycomm.plan.PlanCase;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.plan.YearPlan;

/** The drafts of a board: those that have a case, and those that are registered and have none yet. */
@Component
class DraftLines {

    /** The item that a draft's case is of. */
    private static final String ITEM = "II.3a";

    private final ItemsOfYear items;
    private final CasesOfItem cases;
    private final DraftStages stages;
    private final Phrases phrases;

    DraftLines(ItemsOfYear items, CasesOfItem cases, DraftStages stages, Phrases phrases) {
        this.items = items;
        this.cases = cases;
        this.stages = stages;
        this.phrases = phrases;
    }

    /** Business key of the case that a registered draft has or will have. */
    static String key(RegisteredDraft draft) {
        return new PlanCase(draft.planYear(), ITEM, draft.subject()).key();
    }

    /** @param shown items of the board: without one that is about drafts there are none */
    List<DraftProgress> of(BoardScope scope, YearPlan plan, Snapshot all, List<ItemState> shown, Urgency now) {
        return shown.stream().noneMatch(item -> ItemProcesses.ofDrafts(item.code()))
                ? List.of()
                : plan.items().stream()
                        .filter(item -> item.code().equals(ITEM))
                        .flatMap(item -> lines(scope, item, all.ofItem(ITEM), now).stream())
                        .filter(draft -> Narrowed.holds(draft, scope))
                        .toList();
    }

    private List<DraftProgress> lines(BoardScope scope, PlanItem item, Snapshot own, Urgency now) {
        ItemStatuses statuses = items.statuses(item, now);
        List<CaseState> begun = cases.of(statuses, own);
        PlanStatus waiting = statuses.byItsDay().status();
        Stream<CaseState> others = own.registered().stream()
                .filter(RegisteredDraft::inScope)
                .filter(draft -> scope.isOfDraft(key(draft)))
                .filter(draft -> begun.stream().noneMatch(one -> one.key().equals(key(draft))))
                .map(draft -> waiting(draft, waiting));
        return stages.of(scope.year(), Stream.concat(begun.stream(), others).toList(), own.results());
    }

    private CaseState waiting(RegisteredDraft draft, PlanStatus status) {
        return new CaseState(key(draft), draft.title(), status, phrases.of(status.message()), null, false, null, null);
    }
}
