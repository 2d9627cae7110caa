package vn.vanho.policycomm.oversight.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.spin.json.SpinJsonNode;
import vn.vanho.policycomm.engine.FormLists;

/**
 * A unit of the inspection plan.
 *
 * @param day on which it is inspected on the spot; empty when it only inspects itself
 */
record Visit(String unit, Optional<LocalDate> day) {

    static final String LIST = "visits";
    static final String UNIT = "unit";
    static final String DAY = "visitOn";

    static List<Visit> of(VariableScope scope) {
        return FormLists.rows(scope.getVariable(LIST)).stream().map(Visit::of).toList();
    }

    private static Visit of(SpinJsonNode row) {
        return new Visit(Cells.text(row, UNIT), Cells.day(row, DAY));
    }
}
