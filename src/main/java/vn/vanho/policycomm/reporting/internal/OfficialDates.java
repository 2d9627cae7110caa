package vn.vanho.policycomm.reporting.internal;

import java.time.LocalDate;

/** Dates as Decree 30/2020 has them: days below 10 and the months 1 and 2 with a zero before. */
final class OfficialDates {

    private OfficialDates() {}

    static String of(LocalDate date) {
        int month = date.getMonthValue();
        return "ngày %02d tháng %s năm %d"
                .formatted(date.getDayOfMonth(), month < 3 ? "0" + month : String.valueOf(month), date.getYear());
    }
}
