package vn.vanho.policycomm.oversight.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.camunda.spin.json.SpinJsonNode;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.engine.FormLists;
import vn.vanho.policycomm.engine.Phrases;

/**
 * What a unit did about one finding.
 *
 * @param remedy what it did, or why it has not
 * @param mendedOn empty while it is not mended
 */
record Mending(Finding finding, boolean mended, String remedy, Optional<LocalDate> mendedOn) {

    static final String LIST = "mending";
    static final String STATE = "mendState";
    static final String MENDED = "mended";
    static final String REMEDY = "remedy";
    static final String MENDED_ON = "mendedOn";

    /** Reads the rows of the unit's form. */
    static List<Mending> of(@Nullable Object rows) {
        return FormLists.rows(rows).stream().map(Mending::of).toList();
    }

    private static Mending of(SpinJsonNode row) {
        boolean mended = MENDED.equals(Cells.text(row, STATE));
        return new Mending(
                Finding.of(row),
                mended,
                Cells.text(row, REMEDY),
                mended ? Cells.day(row, MENDED_ON) : Optional.empty());
    }

    String line() {
        return "%s: %s. %s".formatted(finding.text(), state(), remedy);
    }

    private String state() {
        return mendedOn.map(day -> "đã khắc phục ngày %s%s".formatted(Phrases.day(day), late(day) ? ", quá hạn" : ""))
                .orElse("chưa khắc phục");
    }

    private boolean late(LocalDate day) {
        return finding.mendBy().filter(day::isAfter).isPresent();
    }
}
