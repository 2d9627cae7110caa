package vn.vanho.policycomm.monitoring.page;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The time line of a chart, in whole months that are all equally wide.
 *
 * @param months how many, at least the twelve of the plan's year
 */
public record Axis(YearMonth first, int months) {

    private static final int A_YEAR = 12;

    /** A span on the line, in percent of its length as SVG writes it. */
    public record Bar(String x, String width) {}

    /** That of a plan's year, longer where one of the days lies outside of it. */
    public static Axis of(int year, Collection<LocalDate> days) {
        LocalDate start = YearMonth.of(year, Month.JANUARY).atDay(1);
        LocalDate end = YearMonth.of(year, Month.DECEMBER).atEndOfMonth();
        YearMonth from = YearMonth.from(days.isEmpty() ? start : earlier(start, Collections.min(days)));
        YearMonth to = YearMonth.from(days.isEmpty() ? end : later(end, Collections.max(days)));
        return new Axis(from, (int) from.until(to, ChronoUnit.MONTHS) + 1);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The names of the months, e.g. {@code T1}; those after the first twelve with their year. */
    public List<String> names() {
        return IntStream.range(0, months)
                .mapToObj(first::plusMonths)
                .map(month -> month.getYear() == first.plusMonths(A_YEAR - 1L).getYear()
                        ? "T" + month.getMonthValue()
                        : "T%d/%02d".formatted(month.getMonthValue(), month.getYear() % 100))
                .toList();
    }

    /** Where the months but the first begin. */
    public List<String> borders() {
        return IntStream.range(1, months).mapToObj(month -> percent(month)).toList();
    }

    /** The days from the first to the last, both included. */
    public Bar bar(LocalDate from, LocalDate to) {
        double begin = months(from);
        return new Bar(percent(begin), percent(months(to.plusDays(1)) - begin));
    }

    /** Where a day begins. */
    public String at(LocalDate day) {
        return percent(months(day));
    }

    public boolean holds(LocalDate day) {
        double at = months(day);
        return at >= 0 && at < months;
    }

    private double months(LocalDate day) {
        return first.until(YearMonth.from(day), ChronoUnit.MONTHS) + (day.getDayOfMonth() - 1.0) / day.lengthOfMonth();
    }

    private String percent(double at) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * at / months);
    }
}
