package vn.vanho.policycomm.oversight.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.CompletionCheck;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.plan.DaysOfItems;

/** Each unit stands in the plan once, somebody is inspected, and reports come in before the first inspection. */
@Component
class InspectionPlanChecked implements CompletionCheck {

    private static final String UNITS = "Các đơn vị";
    private static final String REPORT_BY = "Đơn vị gửi báo cáo tự kiểm tra trước hết ngày";

    private final DaysOfItems days;
    private final Phrases phrases;

    InspectionPlanChecked(DaysOfItems days, Phrases phrases) {
        this.days = days;
        this.phrases = phrases;
    }

    @Override
    public String taskKey() {
        return "draft-inspection-plan";
    }

    @Override
    public void check(TaskCompletion completion, Violations violations) {
        days.requireAhead(completion, Inspections.ITEM, "selfReportBy", REPORT_BY, violations);
        days.requireAheadInRows(completion, Inspections.ITEM, Visit.LIST, Visit.DAY, UNITS, violations);
        List<Map<?, ?>> rows = Cells.rows(completion, Visit.LIST);
        if (rows.stream().map(row -> Cells.text(row, Visit.UNIT)).distinct().count() < rows.size()) {
            violations.add(Visit.LIST, UNITS, phrases.of("inspection.fault.twice"));
        }
        rows.stream()
                .map(row -> Cells.text(row, Visit.DAY))
                .filter(day -> !day.isBlank())
                .min(String::compareTo)
                .ifPresentOrElse(
                        first -> requireReportBefore(first, completion, violations),
                        () -> violations.add(Visit.LIST, UNITS, phrases.of("inspection.fault.nobody")));
    }

    private void requireReportBefore(String firstVisit, TaskCompletion completion, Violations violations) {
        String reportBy = Objects.toString(completion.value("selfReportBy").orElse(""));
        if (reportBy.compareTo(firstVisit) >= 0) {
            violations.add("selfReportBy", REPORT_BY, phrases.of("inspection.fault.reportAfter"));
        }
    }
}
