package vn.vanho.policycomm.plan.internal;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day of the plan's year as people write it: {@code 30/9}. */
final class DayAndMonth {

    private static final Pattern FORM = Pattern.compile("(\\d{1,2})/(\\d{1,2})");
    private static final int A_LEAP_YEAR = 2024;

    private DayAndMonth() {}

    /** @throws IllegalArgumentException in Vietnamese, when it is no such day */
    static MonthDay parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'%s' phải là ngày/tháng, ví dụ 30/9".formatted(text));
        }
        return MonthDay.from(
                LocalDate.of(A_LEAP_YEAR, Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(1))));
    }
}
