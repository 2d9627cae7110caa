package vn.vanho.policycomm.unitwork.process;

import java.util.Map;
import vn.vanho.policycomm.unitwork.WorkKind;
import vn.vanho.policycomm.unitwork.WorkOutcome;
import vn.vanho.policycomm.unitwork.WorkReport;

/** What a unit that coordinates reports: its contribution, or 'không có nội dung phối hợp' (plan, 'Traps'). */
final class Contribution {

    private Contribution() {}

    static WorkReport report(Map<String, Object> values) {
        return "nothing".equals(values.get("contribution"))
                ? WorkReport.of(WorkOutcome.NOTHING, "Không có nội dung phối hợp")
                : WorkReport.of(WorkOutcome.DONE, WorkKind.text(values, "contributionText"));
    }
}
