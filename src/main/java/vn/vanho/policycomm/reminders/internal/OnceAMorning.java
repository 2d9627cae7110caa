package vn.vanho.policycomm.reminders.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.notification.Outbox;
import vn.vanho.policycomm.plan.WorkingCalendar;
import vn.vanho.policycomm.reminders.MorningRound;

/** A round a working day, from its hour on: late when no node was up then, and on no day when none was up at all. */
@Component
class OnceAMorning implements MorningRound {

    private final ReminderProperties properties;
    private final WorkingCalendar calendar;
    private final MorningTable table;
    private final MorningPost post;
    private final Outbox outbox;
    private final Clock clock;

    OnceAMorning(
            ReminderProperties properties,
            WorkingCalendar calendar,
            MorningTable table,
            MorningPost post,
            Outbox outbox,
            Clock clock) {
        this.properties = properties;
        this.calendar = calendar;
        this.table = table;
        this.post = post;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void run() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        boolean hour = !now.toLocalTime().isBefore(properties.hour());
        LocalDate today = now.toLocalDate();
        if (hour && outbox.open() && calendar.isWorkingDay(today) && !table.was(today)) {
            post(morning(now.toOffsetDateTime(), today));
        }
    }

    private Morning morning(OffsetDateTime now, LocalDate today) {
        Optional<LocalDate> last = table.lastBefore(today);
        LocalDate lastDay = last.orElseGet(() -> calendar.sameOrPrevious(today.minusDays(1)));
        OffsetDateTime lastHour =
                lastDay.atTime(properties.hour()).atZone(clock.getZone()).toOffsetDateTime();
        return new Morning(today, now, lastDay, last.isEmpty(), lastHour);
    }

    private void post(Morning morning) {
        try {
            post.post(morning);
        } catch (DuplicateKeyException anotherNodeWasFaster) {
            // It has told everybody.
        }
    }
}
