package vn.vanho.policycomm.consultation.process;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.unitwork.WorkKind;
import vn.vanho.policycomm.unitwork.WorkOutcome;
import vn.vanho.policycomm.unitwork.WorkReport;

/** A unit that is asked gives its opinion in a document of its own, or agrees (plan, 'Written opinions'). */
@Component
class WrittenOpinion implements WorkKind {

    @Override
    public String code() {
        return "written-opinion";
    }

    @Override
    public String title() {
        return "Góp ý bằng văn bản";
    }

    @Override
    public WorkReport report(Map<String, Object> values) {
        boolean agrees = "agree".equals(values.get("opinion"));
        return new WorkReport(
                agrees ? WorkOutcome.NOTHING : WorkOutcome.DONE,
                agrees ? "Thống nhất với dự thảo" : WorkKind.text(values, "opinionText"),
                WorkKind.text(values, "opinionNumber"),
                LocalDate.parse(WorkKind.text(values, "opinionDate")));
    }
}
