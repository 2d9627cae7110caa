package vn.vanho.policycomm.plan.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;

/** Saturday and Sunday. */
final class Weekend {

    private static final EnumSet<DayOfWeek> DAYS = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private Weekend() {}

    static boolean includes(LocalDate date) {
        return DAYS.contains(date.getDayOfWeek());
    }
}
