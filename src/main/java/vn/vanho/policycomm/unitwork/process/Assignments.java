package vn.vanho.policycomm.unitwork.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.FormLists;
import vn.vanho.policycomm.engine.ModelBean;

/** What a plan asks of units, as texts of kind and unit: {@code written-opinion/phong-y-te}. */
@Component("assignments")
public class Assignments implements ModelBean {

    /** The field of the plan that lists the units, by kind of work. */
    private static final Map<String, String> FIELDS = Map.of(
            "coordinate", "coordinators",
            "written-opinion", "unitsAsked",
            "hold-event", "eventUnits");

    /** One for each unit and each kind of work that it was ticked for. */
    public List<String> of(VariableScope scope) {
        return FIELDS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(field -> FormLists.texts(scope.getVariable(field.getValue())).stream()
                        .map(unit -> field.getKey() + "/" + unit))
                .distinct()
                .toList();
    }

    public String kind(String assignment) {
        return assignment.substring(0, assignment.indexOf('/'));
    }

    public String unit(String assignment) {
        return assignment.substring(assignment.indexOf('/') + 1);
    }
}
