package vn.vanho.policycomm.reminders.internal;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When people are reminded.
 *
 * @param at the time of a working day in Vietnam from which the morning's mails go out, e.g. {@code 07:30}
 * @param every how often each node looks whether it is time
 * @param daysBefore calendar days before the last day, see {@link vn.vanho.policycomm.reminders.ReminderDays}
 * @param headAfterWorkingDays so many working days late, and the heads of its unit are asked to step in; at least 1
 * @param leadershipAfterWorkingDays so many, and the leadership is
 */
@ConfigurationProperties(prefix = "policycomm.reminders", ignoreUnknownFields = false)
record ReminderProperties(
        @DefaultValue("07:30") String at,
        @DefaultValue("1m") Duration every,
        @DefaultValue({"7", "3", "1"}) List<Integer> daysBefore,
        @DefaultValue("3") int headAfterWorkingDays,
        @DefaultValue("5") int leadershipAfterWorkingDays) {

    ReminderProperties {
        LocalTime.parse(at);
        daysBefore = List.copyOf(daysBefore);
        if (headAfterWorkingDays < 1 || leadershipAfterWorkingDays < headAfterWorkingDays) {
            throw new IllegalArgumentException("policycomm.reminders: head-after-working-days must be at least 1, and"
                    + " leadership-after-working-days not less");
        }
    }

    LocalTime hour() {
        return LocalTime.parse(at);
    }
}
