package vn.vanho.policycomm.plan.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import vn.vanho.policycomm.plan.WorkingCalendar;

/** Calendars for tests: the one that is shipped, and one from a text. */
public final class Calendars {

    private Calendars() {}

    public static WorkingCalendar shipped() {
        try {
            return from(new ClassPathResource("locality/days-off.csv").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static WorkingCalendar undecided() {
        return from("date,type,note");
    }

    static WorkingCalendar from(String text) {
        return new StateCalendar(new DaysOffReader("days-off.csv").read(text));
    }
}
