package vn.vanho.policycomm.unitwork.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.FormLists;
import vn.vanho.policycomm.engine.ModelBean;
import vn.vanho.policycomm.unitwork.WorkKind;
import vn.vanho.policycomm.unitwork.WorkReport;

/** A coordinating unit that the lead ticked contributes to the item, or has nothing to contribute (plan, 'Traps'). */
@Component("itemSupport")
public class SupportOfItem implements WorkKind, ModelBean {

    /** The units that the lead ticked, by id. */
    public List<String> units(VariableScope scope) {
        return FormLists.texts(scope.getVariable("coordinators"));
    }

    @Override
    public String code() {
        return "support-item";
    }

    @Override
    public String title() {
        return "Phối hợp thực hiện nhiệm vụ";
    }

    @Override
    public boolean coordinating() {
        return true;
    }

    @Override
    public WorkReport report(Map<String, Object> values) {
        return Contribution.report(values);
    }
}
