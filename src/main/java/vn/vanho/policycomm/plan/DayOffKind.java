package vn.vanho.policycomm.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why offices rest on a day or, of {@link #SWAPPED_WORK}, work on it. The first three are decided by the State each year. */
public enum DayOffKind {
    /** Off, and made up for on the next working day when it falls on a weekend. */
    HOLIDAY,
    /** A weekday that is off, usually worked on another day. */
    SWAPPED_OFF,
    /** A Saturday or Sunday that is worked. */
    SWAPPED_WORK,
    NEW_YEAR,
    /** A day of Tết as usual, until it is decided. */
    TET,
    HUNG_KINGS,
    VICTORY_DAY,
    LABOUR_DAY,
    NATIONAL_DAY,
    /** The day beside 2/9 as usual, until it is decided. */
    BESIDE_NATIONAL_DAY,
    /** A working day that is off for a holiday that fell on a weekend (Labour Code 2019, article 111). */
    MADE_UP;

    /** Those that files and the administrator give. */
    public static List<DayOffKind> decidedKinds() {
        return Arrays.stream(values()).filter(DayOffKind::decided).toList();
    }

    /** Whether it is decided, and not worked out from the law. */
    public boolean decided() {
        return compareTo(SWAPPED_WORK) <= 0;
    }

    /** How files write it, e.g. {@code swapped-off}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The decided kind that files write so. */
    public static Optional<DayOffKind> ofCode(String code) {
        return decidedKinds().stream().filter(kind -> kind.code().equals(code)).findFirst();
    }
}
