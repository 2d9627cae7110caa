package vn.vanho.policycomm.plan.internal;

import java.time.LocalDate;
import java.util.stream.Stream;
import vn.vanho.policycomm.plan.DayChange;
import vn.vanho.policycomm.plan.DayOffKind;

/**
 * A decided day of a file or of the table.
 *
 * @param line where it stands in the file, counted from 1; 0 when it comes from no file
 */
record DecidedDay(LocalDate date, DayOffKind kind, String note, int line) {

    static final int NO_LINE = 0;

    /** A day that comes from no file. */
    DecidedDay(LocalDate date, DayOffKind kind, String note) {
        this(date, kind, note, NO_LINE);
    }

    boolean is(DayOffKind other) {
        return kind == other;
    }

    /** Whether it says the same, wherever it stands. */
    boolean isSame(DecidedDay other) {
        return date.equals(other.date) && kind == other.kind && note.equals(other.note);
    }

    boolean isAmong(Stream<DecidedDay> others) {
        return others.anyMatch(this::isSame);
    }

    DayChange change(boolean added) {
        return new DayChange(added, date, kind, note);
    }
}
