package vn.vanho.policycomm.browser;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as people here write them. */
final class Days {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Days() {}

    /** E.g. {@code 06/05/2024}. */
    static String written(LocalDate day) {
        return WRITTEN.format(day);
    }
}
