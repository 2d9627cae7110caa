package vn.vanho.policycomm.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * The days off as the administrator keeps them. Each change is made whole or refused whole, and computes within the same
 * transaction every open deadline of both 'within' kinds anew, from the day that it was counted from; what is due by or
 * before a date, what ends with a consultation, and what a person set stays (plan, 'Traps'). No change makes anybody late:
 * a deadline that would be earlier than today ends today.
 */
public interface DaysOff {

    /** Days of a year by date: decided, given by the law, made up for. */
    List<DayOff> of(int year);

    /**
     * Adds each day of a span.
     *
     * @throws DaysOffRefused naming every fault
     */
    DaysOffChange add(LocalDate from, LocalDate to, DayOffKind kind, String note, String by);

    /**
     * Removes decided days.
     *
     * @throws DaysOffRefused naming every fault of what would be left
     */
    DaysOffChange remove(Collection<LocalDate> days, String by);

    /**
     * What {@link #replace} would change; changes nothing.
     *
     * @throws DaysOffRefused naming every fault by its line
     */
    DaysOffChange preview(String file, String text);

    /**
     * Puts the days of a file in place of the decided days of the years that it names.
     *
     * @param version what {@link #version} said when its effect was shown
     * @throws DaysOffRefused naming every fault by its line
     * @throws vn.vanho.policycomm.engine.ChangedMeanwhile when the days are not those any more
     */
    DaysOffChange replace(String file, String text, String version, String by);

    /** Another one after each change. */
    String version();

    /** All decided days as a file that can be uploaded again; no cell begins like a formula. */
    String file();

    /** The latest changes, newest first. */
    List<DaysOffLogEntry> log();
}
