package vn.vanho.policycomm.reminders.internal;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * One morning's round.
 *
 * @param now when it began
 * @param lastDay the day of the round before; the working day before when there was none
 * @param first whether there was none: then only what came since that day's hour is new, not all that is open
 * @param lastHour that hour
 */
record Morning(LocalDate day, OffsetDateTime now, LocalDate lastDay, boolean first, OffsetDateTime lastHour) {}
