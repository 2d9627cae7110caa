package vn.vanho.policycomm.plan.internal;

import java.time.LocalDate;

/**
 * A row of the file of days off.
 *
 * @param line where it stands, counted from 1
 */
record DecidedDay(LocalDate date, DayType type, int line) {

    boolean is(DayType other) {
        return type == other;
    }
}
