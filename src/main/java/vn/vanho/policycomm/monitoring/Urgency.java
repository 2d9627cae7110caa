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
import vn.vanho.policycomm.plan.WorkingCalendar;

/** How pressing what is open is, and whether what is done was in time. */
@Component
public class Urgency {

    private final NearlyDue nearlyDue;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Urgency(NearlyDue nearlyDue, WorkingCalendar calendar, Clock clock) {
        this.nearlyDue = nearlyDue;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The same for many questions about this one moment: time and days off are asked for once. */
    public Urgency ofThisMoment() {
        WorkingCalendar known = calendar.asItStands();
        Clock moment = Clock.fixed(clock.instant(), clock.getZone());
        return new Urgency(new NearlyDue(known, moment), known, moment);
    }

    /** The moment that it goes by. */
    public OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /** Three working days or fewer are nearly due; today counts as none. */
    public PlanStatus of(OffsetDateTime dueAt) {
        if (dueAt.isBefore(now())) {
            return PlanStatus.OVERDUE;
        }
        return nearlyDue.on(day(dueAt)) ? PlanStatus.NEARLY_DUE : PlanStatus.NOT_DUE;
    }

    /**
     * The same for what may have ended.
     *
     * @param dueAt null for what has no due date, which is never late
     * @param endedAt null while it is open
     */
    public PlanStatus of(@Nullable OffsetDateTime dueAt, @Nullable OffsetDateTime endedAt) {
        if (endedAt == null) {
            return dueAt == null ? PlanStatus.NOT_DUE : of(dueAt);
        }
        return dueAt == null || !endedAt.isAfter(dueAt) ? PlanStatus.DONE_IN_TIME : PlanStatus.DONE_LATE;
    }

    /**
     * By how many working days it is late, or was when it ended: those after the last day in time, up to today or the day
     * on which it ended. What ended on a day off right after is late by none.
     */
    public int workingDaysLate(@Nullable OffsetDateTime dueAt, @Nullable OffsetDateTime endedAt) {
        OffsetDateTime until = endedAt == null ? now() : endedAt;
        if (dueAt == null || !until.isAfter(dueAt)) {
            return 0;
        }
        return workingDaysLate(day(dueAt), day(until));
    }

    /** The same by days, for what ended after the day on which it was due. */
    public int workingDaysLate(LocalDate dueOn, LocalDate endedOn) {
        return calendar.workingDays(dueOn, endedOn);
    }

    private static LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(Deadline.ZONE).toLocalDate();
    }

    /** The first of these that is due. */
    public static Optional<OffsetDateTime> first(Collection<@Nullable OffsetDateTime> dues) {
        return dues.stream().filter(Objects::nonNull).min(Comparator.naturalOrder());
    }
}
