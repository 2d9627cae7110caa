package vn.vanho.policycomm.plan.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.OwnAuthority;
import vn.vanho.policycomm.plan.DaysByHand;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.DeadlineMove;
import vn.vanho.policycomm.plan.OpenDeadline;
import vn.vanho.policycomm.plan.OpenDeadlines;

/**
 * Computes open deadlines anew when the calendar changed. One moves when it is what its model made of it by the calendar
 * before, or where an earlier change put it, and the model makes something else of it now: so what does not depend on
 * days off stays, and what a person set or extended.
 */
@Component
class Recount {

    /** Models also count from the very moment, which the engine notes a little later. */
    private static final Duration SAME = Duration.ofMinutes(1);

    private final OpenDeadlines open;
    private final StoredCalendar calendar;
    private final DeadlineMoveTable earlier;
    private final List<DaysByHand> byHand;
    private final OwnAuthority own;
    private final Clock clock;

    Recount(
            OpenDeadlines open,
            StoredCalendar calendar,
            DeadlineMoveTable earlier,
            List<DaysByHand> byHand,
            OwnAuthority own,
            Clock clock) {
        this.open = open;
        this.calendar = calendar;
        this.earlier = earlier;
        this.byHand = byHand;
        this.own = own;
        this.clock = clock;
    }

    /** @param from the first day on which the calendars differ: nothing that a step owes before it can move */
    List<DeadlineMove> between(StateCalendar before, StateCalendar after, LocalDate from) {
        return own.call(() -> {
            List<OpenDeadline> counted = calendar.assuming(before, () -> open.all().stream()
                    .filter(deadline -> isInReach(deadline, from))
                    .filter(this::isCounted)
                    .toList());
            return calendar.assuming(after, () -> counted.stream()
                    .flatMap(deadline -> move(deadline).stream())
                    .toList());
        });
    }

    /** A timer that reminds of a later due date may stand before the first day. */
    private static boolean isInReach(OpenDeadline deadline, LocalDate from) {
        return deadline.kind() == DeadlineMove.Kind.TIMER
                || !deadline.due().isBefore(from.atStartOfDay(Deadline.ZONE).toInstant());
    }

    private boolean isCounted(OpenDeadline deadline) {
        return deadline.counted()
                .filter(counted -> isSame(counted, deadline.due()) || earlier.put(deadline))
                .filter(counted -> byHand.stream().noneMatch(days -> days.decided(deadline)))
                .isPresent();
    }

    private Optional<DeadlineMove> move(OpenDeadline deadline) {
        return deadline.counted()
                .map(counted -> inTime(counted, deadline.due()))
                .filter(due -> !isSame(due, deadline.due()))
                .map(deadline::moveTo);
    }

    /** Nobody becomes late by a change: what would be earlier than today ends today, and what is late already stays. */
    private Instant inTime(Instant counted, Instant due) {
        Instant today = Deadline.endOf(LocalDate.now(clock)).toInstant();
        Instant earliest = due.isBefore(today) ? due : today;
        return counted.isBefore(earliest) ? earliest : counted;
    }

    private static boolean isSame(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(SAME) < 0;
    }
}
