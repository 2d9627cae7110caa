package vn.vanho.policycomm.oversight.process;

import java.time.LocalDate;
import java.util.Optional;
import org.camunda.spin.json.SpinJsonNode;
import vn.vanho.policycomm.engine.Phrases;

/**
 * What inspectors found amiss (tồn tại).
 *
 * @param mendBy the last day to mend it; empty when it is only noted
 */
record Finding(String text, Optional<LocalDate> mendBy) {

    static final String TEXT = "finding";
    static final String MEND_BY = "mendBy";

    static Finding of(SpinJsonNode row) {
        return new Finding(Cells.text(row, TEXT), Cells.day(row, MEND_BY));
    }

    /** As a line of the record. */
    String line(String unitName) {
        return mendBy.map(day -> "Tồn tại của %s (hạn khắc phục %s): %s".formatted(unitName, Phrases.day(day), text))
                .orElseGet(() -> "Tồn tại của %s: %s".formatted(unitName, text));
    }
}
