package vn.vanho.policycomm.unitwork.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.unitwork.WorkKind;
import vn.vanho.policycomm.unitwork.WorkReport;

/** A coordinating unit contributes, or has nothing to contribute (plan, 'Traps'). */
@Component
class Coordination implements WorkKind {

    @Override
    public String code() {
        return "coordinate";
    }

    @Override
    public String title() {
        return "Phối hợp thực hiện";
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
