package vn.vanho.policycomm.monitoring.internal;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.monitoring.BoardScope;
import vn.vanho.policycomm.monitoring.ItemState;
import vn.vanho.policycomm.monitoring.Urgency;
import vn.vanho.policycomm.monitoring.YearBoard;
import vn.vanho.policycomm.monitoring.YearBoards;
import vn.vanho.policycomm.oversight.RegisteredDraft;
import vn.vanho.policycomm.plan.YearPlan;
import vn.vanho.policycomm.plan.YearPlans;

/** Puts together the plan, what the engine has open, what units did and what came of it, all as of one moment. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class WorkedOutBoards implements YearBoards {

    private final YearPlans plans;
    private final YearRecords records;
    private final ItemsOfYear items;
    private final DraftLines drafts;
    private final CountedFigures figures;
    private final Narrowed narrowed;
    private final Urgency urgency;

    WorkedOutBoards(
            YearPlans plans,
            YearRecords records,
            ItemsOfYear items,
            DraftLines drafts,
            CountedFigures figures,
            Narrowed narrowed,
            Urgency urgency) {
        this.plans = plans;
        this.records = records;
        this.items = items;
        this.drafts = drafts;
        this.figures = figures;
        this.narrowed = narrowed;
        this.urgency = urgency;
    }

    @Override
    public List<ItemState> items(int year) {
        Snapshot all = records.of(year);
        Urgency now = urgency.ofThisMoment();
        return plans.of(year).items().stream()
                .map(item -> items.of(item, all, now))
                .toList();
    }

    @Override
    public YearBoard of(BoardScope scope) {
        YearPlan plan = plans.of(scope.year());
        Snapshot year = records.of(scope.year());
        Snapshot all = scope.draft() == null ? year : year.only((item, key) -> scope.isOfDraft(key));
        Urgency now = urgency.ofThisMoment();
        List<ItemState> shown = plan.items().stream()
                .filter(scope::holds)
                .map(item -> items.of(item, all, now))
                .flatMap(item -> narrowed.item(item, scope).stream())
                .toList();
        List<RegisteredDraft> inScope =
                year.registered().stream().filter(RegisteredDraft::inScope).toList();
        return new YearBoard(
                scope.year(),
                plan.title(),
                plan.number(),
                now.now(),
                inScope.size(),
                (int) inScope.stream()
                        .filter(draft -> Policies.communicated(draft, year.results()))
                        .count(),
                narrowed.columns(shown),
                shown,
                drafts.of(scope, plan, all, shown, now),
                figures.of(scope));
    }
}
