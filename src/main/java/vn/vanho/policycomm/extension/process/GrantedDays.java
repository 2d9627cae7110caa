package vn.vanho.policycomm.extension.process;

import org.springframework.stereotype.Component;
import vn.vanho.policycomm.plan.DaysByHand;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.DeadlineMove;
import vn.vanho.policycomm.plan.OpenDeadline;

/** What is due on the day that the leadership granted stays there. */
@Component
class GrantedDays implements DaysByHand {

    private final ExtensionTable table;

    GrantedDays(ExtensionTable table) {
        this.table = table;
    }

    @Override
    public boolean decided(OpenDeadline deadline) {
        return deadline.kind() != DeadlineMove.Kind.TIMER
                && table.grantedLast(deadline.subject())
                        .filter(day -> Deadline.endOf(day).toInstant().equals(deadline.due()))
                        .isPresent();
    }
}
