package vn.vanho.policycomm.monitoring.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.ItemOutcome;
import vn.vanho.policycomm.plan.ItemResult;
import vn.vanho.policycomm.plan.ItemResults;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.plan.WorkingCalendar;
import vn.vanho.policycomm.plan.YearPlan;
import vn.vanho.policycomm.plan.YearPlans;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.UnitWorks;

/** Puts together the plan, what the engine has open, what units did and what came of it. */
@Service
@Transactional(readOnly = true)
class WorkedOutBoards implements YearBoards {

    private static final Set<ItemOutcome> STOPPED = Set.of(
            ItemOutcome.WITHDRAWN,
            ItemOutcome.PUT_OFF,
            ItemOutcome.STOPPED,
            ItemOutcome.MISSED,
            ItemOutcome.NOT_REPORTED);

    private final YearPlans plans;
    private final ItemResults results;
    private final RegisteredDrafts drafts;
    private final UnitWorks works;
    private final OpenWork open;
    private final UnitStates units;
    private final Urgency urgency;
    private final WorkingCalendar calendar;
    private final Phrases phrases;
    private final Clock clock;

    WorkedOutBoards(
            YearPlans plans,
            ItemResults results,
            RegisteredDrafts drafts,
            UnitWorks works,
            OpenWork open,
            UnitStates units,
            Urgency urgency,
            WorkingCalendar calendar,
            Phrases phrases,
            Clock clock) {
        this.plans = plans;
        this.results = results;
        this.drafts = drafts;
        this.works = works;
        this.open = open;
        this.units = units;
        this.urgency = urgency;
        this.calendar = calendar;
        this.phrases = phrases;
        this.clock = clock;
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
        LocalDate dueOn = item.due().dueOn(LocalDate.now(clock), calendar);
        PlanStatus status = status(dueOn, own);
        return new ItemState(
                item.code(),
                item.title(),
                status,
                phrases.of(status.message()),
                dueOn,
                own.cases().stream().map(RunningCase::id).toList(),
                units.of(item, own.steps(), own.works(), own.running() ? urgency.of(endOf(dueOn)) : status));
    }

    private PlanStatus status(LocalDate dueOn, Snapshot own) {
        OffsetDateTime itemDue = endOf(dueOn);
        if (own.running()) {
            Optional<OffsetDateTime> first =
                    Urgency.first(own.steps().stream().map(OpenStep::dueAt).toList());
            return urgency.of(first.orElse(itemDue));
        }
        List<ItemOutcome> outcomes =
                own.results().stream().map(ItemResult::outcome).distinct().toList();
        if (outcomes.equals(List.of(ItemOutcome.NOT_OCCURRED))) {
            return PlanStatus.NOT_OCCURRED;
        }
        if (STOPPED.containsAll(outcomes)) {
            return PlanStatus.STOPPED;
        }
        boolean inTime =
                own.results().stream().noneMatch(result -> result.endedAt().isAfter(itemDue));
        return inTime ? PlanStatus.DONE_IN_TIME : PlanStatus.DONE_LATE;
    }

    private static OffsetDateTime endOf(LocalDate day) {
        return Deadline.endOf(day).toOffsetDateTime();
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
