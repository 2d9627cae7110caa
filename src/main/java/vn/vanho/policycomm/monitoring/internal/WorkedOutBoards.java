package vn.vanho.policycomm.monitoring.internal;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.monitoring.ItemState;
import vn.vanho.policycomm.monitoring.OpenWork;
import vn.vanho.policycomm.monitoring.OpenWork.OpenStep;
import vn.vanho.policycomm.monitoring.OpenWork.RunningCase;
import vn.vanho.policycomm.monitoring.PlanStatus;
import vn.vanho.policycomm.monitoring.YearBoard;
import vn.vanho.policycomm.monitoring.YearBoards;
import vn.vanho.policycomm.oversight.RegisteredDraft;
import vn.vanho.policycomm.oversight.RegisteredDrafts;
import vn.vanho.policycomm.plan.ItemOutcome;
import vn.vanho.policycomm.plan.ItemResult;
import vn.vanho.policycomm.plan.ItemResults;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.plan.YearPlan;
import vn.vanho.policycomm.plan.YearPlans;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.UnitWorks;

/** Puts together the plan, what the engine has open, what units did and what came of it. */
@Service
@Transactional(readOnly = true)
class WorkedOutBoards implements YearBoards {

    private final YearPlans plans;
    private final ItemResults results;
    private final RegisteredDrafts drafts;
    private final UnitWorks works;
    private final OpenWork open;
    private final UnitStates units;
    private final ItemStatuses statuses;
    private final Phrases phrases;

    WorkedOutBoards(
            YearPlans plans,
            ItemResults results,
            RegisteredDrafts drafts,
            UnitWorks works,
            OpenWork open,
            UnitStates units,
            ItemStatuses statuses,
            Phrases phrases) {
        this.plans = plans;
        this.results = results;
        this.drafts = drafts;
        this.works = works;
        this.open = open;
        this.units = units;
        this.statuses = statuses;
        this.phrases = phrases;
    }

    @Override
    public YearBoard of(int year) {
        YearPlan plan = plans.of(year);
        Snapshot now = new Snapshot(open.steps(year), open.cases(year), works.below(year + "/"), results.of(year));
        List<RegisteredDraft> inScope =
                drafts.of(year).stream().filter(RegisteredDraft::inScope).toList();
        long communicated = inScope.stream()
                .filter(draft -> now.results().stream().anyMatch(result -> communicates(result, draft)))
                .count();
        return new YearBoard(
                year,
                plan.title(),
                plan.number(),
                inScope.size(),
                (int) communicated,
                plan.items().stream().map(item -> state(item, now)).toList());
    }

    private static boolean communicates(ItemResult result, RegisteredDraft draft) {
        return result.outcome() == ItemOutcome.DONE
                && result.caseKey().equals("%d/II.3a/%s".formatted(draft.planYear(), draft.subject()));
    }

    private ItemState state(PlanItem item, Snapshot now) {
        Snapshot own = now.of(item.code());
        PlanStatus status = own.running() ? statuses.open(item, own.steps()) : statuses.ended(item, own.results());
        return new ItemState(
                item.code(),
                item.title(),
                status,
                phrases.of(status.message()),
                statuses.dueOn(item),
                own.cases().stream().map(RunningCase::id).toList(),
                units.of(item, own.steps(), own.works(), own.running() ? statuses.byItsDay(item) : status));
    }

    /** What is there at one moment, of the year or of one item. */
    private record Snapshot(
            List<OpenStep> steps, List<RunningCase> cases, List<UnitWork> works, List<ItemResult> results) {

        /** Whether it goes on, or nothing has come of it yet. */
        boolean running() {
            return !cases.isEmpty() || results.isEmpty();
        }

        Snapshot of(String item) {
            return new Snapshot(
                    steps.stream().filter(step -> step.item().equals(item)).toList(),
                    cases.stream().filter(one -> one.item().equals(item)).toList(),
                    works.stream()
                            .filter(work -> work.caseKey().split("/", 3)[1].equals(item))
                            .toList(),
                    results.stream()
                            .filter(result -> result.item().equals(item))
                            .toList());
        }
    }
}
