package vn.vanho.policycomm.administration;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.plan.DayOffKind;
import vn.vanho.policycomm.plan.DaysOffRefused;

/**
 * What was typed to add days.
 *
 * @param nam the year whose list is shown
 * @param from {@code yyyy-MM-dd}
 * @param to the same; blank for one day
 * @param kind code, e.g. {@code swapped-off}
 */
record DayForm(
        int nam,
        @Nullable String from,
        @Nullable String to,
        @Nullable String kind,
        @Nullable String note) {

    static DayForm empty(int year) {
        return new DayForm(year, "", "", "", "");
    }

    int year() {
        return nam;
    }

    LocalDate firstDay() {
        return day(from, "từ ngày");
    }

    LocalDate lastDay() {
        return to == null || to.isBlank() ? firstDay() : day(to, "đến ngày");
    }

    DayOffKind chosen() {
        return DayOffKind.ofCode(kind == null ? "" : kind).orElseThrow(() -> refused("loại ngày: hãy chọn"));
    }

    @Override
    public String note() {
        return note == null ? "" : note;
    }

    private static LocalDate day(@Nullable String text, String label) {
        try {
            return LocalDate.parse(text == null ? "" : text.strip());
        } catch (DateTimeParseException e) {
            throw refused(label + ": hãy chọn một ngày");
        }
    }

    private static DaysOffRefused refused(String fault) {
        return new DaysOffRefused("", List.of(fault));
    }
}
