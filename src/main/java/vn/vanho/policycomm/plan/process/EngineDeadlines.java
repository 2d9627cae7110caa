package vn.vanho.policycomm.plan.process;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.plan.OpenDeadline;
import vn.vanho.policycomm.plan.OpenDeadlines;

/** Asks the engine for everything that is due; nothing of it is kept elsewhere. */
@Component
class EngineDeadlines implements OpenDeadlines {

    private final DueParts parts;
    private final DueTasks tasks;
    private final DueTimers timers;

    EngineDeadlines(DueParts parts, DueTasks tasks, DueTimers timers) {
        this.parts = parts;
        this.tasks = tasks;
        this.timers = timers;
    }

    @Override
    public List<OpenDeadline> all() {
        return Stream.of(parts.open(), tasks.open(), timers.open())
                .flatMap(open -> open)
                .toList();
    }
}
