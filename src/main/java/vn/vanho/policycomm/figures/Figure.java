package vn.vanho.policycomm.figures;

import java.time.LocalDate;

/**
 * One counted thing.
 *
 * @param item of the plan, e.g. {@code II.1a}
 * @param unit the id of the unit whose figure it is
 * @param breakdown a finer kind, e.g. the language of a broadcast; empty when there is none
 * @param value whole number; for {@link Measure#COST} in đồng
 * @param day on which it took place
 * @param source what it comes from, for people: which session, post or broadcast
 * @param caseKey business key of the case in which it was recorded
 */
public record Figure(
        String item,
        String unit,
        Measure measure,
        String breakdown,
        long value,
        LocalDate day,
        String source,
        String caseKey) {

    /** The same, so many times. */
    public Figure times(long count) {
        return new Figure(item, unit, measure, breakdown, value * count, day, source, caseKey);
    }

    /** Whether it took place in a span of days, both included. */
    public boolean within(LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
