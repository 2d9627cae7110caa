package vn.vanho.policycomm.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.NearlyDue;

/** How pressing what is open is; never stored, always worked out. */
@Component
public class Urgency {

    private final NearlyDue nearlyDue;
    private final Clock clock;

    Urgency(NearlyDue nearlyDue, Clock clock) {
        this.nearlyDue = nearlyDue;
        this.clock = clock;
    }

    /** Three working days or fewer are nearly due; today counts as none. */
    public PlanStatus of(OffsetDateTime dueAt) {
        if (dueAt.isBefore(OffsetDateTime.now(clock))) {
            return PlanStatus.OVERDUE;
        }
        LocalDate due = dueAt.atZoneSameInstant(Deadline.ZONE).toLocalDate();
        return nearlyDue.on(due) ? PlanStatus.NEARLY_DUE : PlanStatus.NOT_DUE;
    }

    /** The first of these that is due. */
    public static Optional<OffsetDateTime> first(Collection<@Nullable OffsetDateTime> dues) {
        return dues.stream().filter(Objects::nonNull).min(Comparator.naturalOrder());
    }
}
