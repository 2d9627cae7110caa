package vn.vanho.policycomm.monitoring.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.monitoring.PlanStatus;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.WorkingCalendar;

/** How pressing what is open is. */
@Component
class Urgency {

    private static final int DAYS_NEARLY_DUE = 3;

    private final WorkingCalendar calendar;
    private final Clock clock;

    Urgency(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Three working days or fewer are nearly due; today counts as none. */
    PlanStatus of(OffsetDateTime dueAt) {
        if (dueAt.isBefore(OffsetDateTime.now(clock))) {
            return PlanStatus.OVERDUE;
        }
        LocalDate due = dueAt.atZoneSameInstant(Deadline.ZONE).toLocalDate();
        boolean near =
                !calendar.plusWorkingDays(LocalDate.now(clock), DAYS_NEARLY_DUE).isBefore(due);
        return near ? PlanStatus.NEARLY_DUE : PlanStatus.NOT_DUE;
    }

    /** The first of these that is due. */
    static Optional<OffsetDateTime> first(Collection<@Nullable OffsetDateTime> dues) {
        return dues.stream().filter(Objects::nonNull).min(Comparator.naturalOrder());
    }
}
