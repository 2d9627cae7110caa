package vn.vanho.policycomm.unitwork.process;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When units are reminded of their work.
 *
 * @param daysBefore so many calendar days before it is due
 * @param ofKind other days than these, by the code of the kind of work
 */
@ConfigurationProperties("policycomm.unit-work.reminders")
record Reminders(List<Integer> daysBefore, @DefaultValue Map<String, List<Integer>> ofKind) {

    /** The days of one kind of work. */
    List<Integer> daysBefore(String kind) {
        return ofKind.getOrDefault(kind, daysBefore);
    }
}
