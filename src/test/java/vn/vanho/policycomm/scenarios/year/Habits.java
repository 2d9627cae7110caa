package vn.vanho.policycomm.scenarios.year;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** What people do at each step, by the step's key; a unit's part by its kind of work. */
final class Habits {

    private static final String WORK = "do-work";

    private final Map<String, Habit> bySteps = new HashMap<>();
    private final Map<String, Habit> byWork = new HashMap<>();

    Habits at(String step, Habit habit) {
        bySteps.put(step, habit);
        return this;
    }

    Habits of(String workKind, Habit habit) {
        byWork.put(workKind, habit);
        return this;
    }

    /** Later ones win: a story may differ from what is usual in one step. */
    Habits with(Habits others) {
        bySteps.putAll(others.bySteps);
        byWork.putAll(others.byWork);
        return this;
    }

    Optional<Map<String, ?>> enter(Waiting task) {
        Habit habit = task.step().equals(WORK) ? byWork.get(task.workKind()) : bySteps.get(task.step());
        if (habit == null) {
            throw new NoSuchElementException("Nobody knows what to do at " + task.step() + " of " + task.key());
        }
        return habit.enter(task);
    }
}
