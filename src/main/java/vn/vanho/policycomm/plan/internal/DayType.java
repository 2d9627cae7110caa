package vn.vanho.policycomm.plan.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the State decided for a day. */
enum DayType {
    /** Off, and made up for on the next working day when it falls on a weekend. */
    HOLIDAY,
    /** A weekday that is off, usually worked on another day. */
    SWAPPED_OFF,
    /** A Saturday or Sunday that is worked. */
    SWAPPED_WORK;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<DayType> ofCode(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
    }
}
