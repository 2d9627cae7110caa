package vn.vanho.policycomm.plan.internal;

import java.time.LocalDate;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;

/** The two days of Vietnam's lunar calendar (UTC+7) that the law knows. */
final class LunarCalendar {

    private LunarCalendar() {}

    /** The first day of the lunar year that begins in this year. */
    static LocalDate tet(int year) {
        return gregorian(VietnameseCalendar.ofTet(year));
    }

    /** Giỗ Tổ Hùng Vương: the 10th of the 3rd lunar month. */
    static LocalDate hungKings(int year) {
        return gregorian(VietnameseCalendar.of(EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(3), 10));
    }

    private static LocalDate gregorian(VietnameseCalendar lunar) {
        return lunar.transform(PlainDate.axis()).toTemporalAccessor();
    }
}
