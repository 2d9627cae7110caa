package vn.vanho.policycomm.dissemination.process;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.CompletionCheck;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.unitwork.LoggedRows;

/** Who says that loudspeakers spoke logs at least one broadcast, and none that is still to come. */
@Component
class BroadcastsLogged implements CompletionCheck {

    private static final LoggedRows BROADCASTS = new LoggedRows("broadcasts", "Các buổi phát", "broadcastOn");

    private final Clock clock;

    BroadcastsLogged(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return "do-work";
    }

    @Override
    public void check(TaskCompletion completion, Violations violations) {
        if (completion.value("broadcastState").filter("done"::equals).isPresent()) {
            BROADCASTS.check(completion, LocalDate.now(clock), violations);
        }
    }
}
