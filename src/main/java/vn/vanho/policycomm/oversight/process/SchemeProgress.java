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

/** A unit reports how far each line of its list is (plan, II.2c). */
@Component
class SchemeProgress implements WorkKind {

    private static final Map<String, String> STATES =
            Map.of("done", "đã xong", "doing", "đang làm", "not-begun", "chưa làm");

    private final Phrases phrases;

    SchemeProgress(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public String code() {
        return "scheme-progress";
    }

    @Override
    public String title() {
        return "Báo cáo tiến độ thực hiện Đề án";
    }

    @Override
    public void check(TaskCompletion completion, Violations violations) {
        SchemeWork.requireSameLines(completion, violations, phrases);
    }

    @Override
    public WorkReport report(Map<String, Object> values) {
        List<SchemeWork> lines = SchemeWork.of(values, "progress", "progressNote");
        String counts = "%d việc: %d đã xong, %d đang làm, %d chưa làm"
                .formatted(
                        lines.size(),
                        SchemeWork.count(lines, "done"),
                        SchemeWork.count(lines, "doing"),
                        SchemeWork.count(lines, "not-begun"));
        String each = lines.stream()
                .map(line -> line.line(STATES.getOrDefault(line.state(), "")))
                .collect(Collectors.joining("\n"));
        return WorkReport.of(
                WorkOutcome.DONE, "%s%n%s%n%s".formatted(counts, each, WorkKind.text(values, "progressText")));
    }
}
