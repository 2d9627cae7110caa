package vn.vanho.policycomm.oversight.process;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.spin.Spin;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.ModelBean;

/** What the model of one unit's part of the scheme hands from report to report. */
@Component("schemeWorks")
public class SchemeWorks implements ModelBean {

    /** The lines that the unit listed, with what it has reported of them; none when it never issued a list. */
    public Object listed(VariableScope scope) {
        return Objects.requireNonNullElseGet(scope.getVariable(SchemeWork.LIST), () -> Spin.JSON(List.of()));
    }
}
