package vn.vanho.policycomm.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import vn.vanho.policycomm.engine.Actor;

/** The work that is measured: II.1a with a part for each unit, and a report of each unit, started and completed. */
final class PlanAtWork {

    private static final String HEADS = "-lanhdao-nhom";
    private static final Actor JUSTICE = actor("phong-tu-phap");

    private final Contestant contestant;
    private final LocalDate today;
    private final List<String> reporting;
    private final List<String> briefed;

    PlanAtWork(Contestant contestant, LocalDate today, List<String> reporting, List<String> briefed) {
        this.contestant = contestant;
        this.today = today;
        this.reporting = reporting;
        this.briefed = briefed;
    }

    /** @param together how many reports are asked for in one transaction */
    Cost startReports(int together) {
        Cost cost = Cost.NONE;
        for (int from = 0; from < reporting.size(); from += together) {
            List<String> some = reporting.subList(from, Math.min(from + together, reporting.size()));
            cost = cost.plus(Cost.of(
                    () -> contestant.transaction().executeWithoutResult(status -> some.forEach(this::startReport))));
        }
        return cost.plus(contestant.runDueJobs()).each(reporting.size());
    }

    private void startReport(String unit) {
        contestant.start(
                JUSTICE,
                "report-unit",
                "%d/III.1b/%s".formatted(today.getYear(), unit),
                Map.of("planYear", today.getYear(), "unit", unit));
    }

    void startBriefings() {
        contestant.start(
                JUSTICE,
                "raise-awareness",
                "%d/II.1a".formatted(today.getYear()),
                Map.of("planYear", today.getYear()));
        contestant.runDueJobs();
    }

    /** Completes every task there is until none is left. */
    Cost completeAll() {
        Entries entries = new Entries(today.toString(), briefed);
        Cost cost = Cost.NONE;
        Set<String> done = new HashSet<>();
        for (List<Task> open = open(done); !open.isEmpty(); open = open(done)) {
            for (Task task : open) {
                Actor actor = actor(contestant.group(task));
                Map<String, Object> values = entries.of(task, contestant);
                cost = cost.plus(contestant.complete(actor, task.getId(), values));
                done.add(task.getId());
            }
        }
        return cost;
    }

    private List<Task> open(Set<String> done) {
        List<Task> open = new ArrayList<>(contestant.open());
        open.removeIf(task -> done.contains(task.getId()));
        return open;
    }

    /** An officer of a unit, or its head, who is in both groups. */
    private static Actor actor(String group) {
        String unit = group.replace(HEADS, "");
        return group.endsWith(HEADS)
                ? new Actor(unit + "-lanhdao", Set.of(unit, group))
                : new Actor(unit + "-cv", Set.of(unit));
    }
}
