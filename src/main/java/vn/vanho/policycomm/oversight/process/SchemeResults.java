package vn.vanho.policycomm.oversight.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.unitwork.WorkKind;
import vn.vanho.policycomm.unitwork.WorkOutcome;
import vn.vanho.policycomm.unitwork.WorkReport;

/** A unit reports what came of each line of its list (plan, II.2c). */
@Component
class SchemeResults implements WorkKind {

    static final String CODE = "scheme-results";

    private static final String DONE = "done";

    private final Phrases phrases;

    SchemeResults(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String title() {
        return "Báo cáo kết quả thực hiện Đề án";
    }

    @Override
    public void check(TaskCompletion completion, Violations violations) {
        SchemeWork.requireSameLines(completion, violations, phrases);
    }

    @Override
    public WorkReport report(Map<String, Object> values) {
        List<SchemeWork> lines = SchemeWork.of(values, "workResult", "workNote");
        String counts = "%d/%d việc hoàn thành".formatted(SchemeWork.count(lines, DONE), lines.size());
        String each = lines.stream()
                .map(line -> line.line(DONE.equals(line.state()) ? "hoàn thành" : "chưa hoàn thành"))
                .collect(Collectors.joining("\n"));
        return WorkReport.of(
                WorkOutcome.DONE, "%s%n%s%n%s".formatted(counts, each, WorkKind.text(values, "schemeResultText")));
    }
}
