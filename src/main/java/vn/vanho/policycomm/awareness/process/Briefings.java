package vn.vanho.policycomm.awareness.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.FormLists;
import vn.vanho.policycomm.engine.ModelBean;

/** Which units brief: those that the directive names, and after a look at their logs those that must do it again. */
@Component("briefings")
public class Briefings implements ModelBean {

    /** The ids of the units. */
    public List<String> units(VariableScope scope) {
        return FormLists.texts(scope.getVariable(again(scope) ? "returnedUnits" : "coordinators"));
    }

    /** What those must mend; empty the first time. */
    public String remark(VariableScope scope) {
        return again(scope) ? (String) scope.getVariable("briefingsRemark") : "";
    }

    private static boolean again(VariableScope scope) {
        return "returned".equals(scope.getVariable("briefingsCheck"));
    }
}
