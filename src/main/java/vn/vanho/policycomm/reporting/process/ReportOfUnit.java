package vn.vanho.policycomm.reporting.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.reporting.ReportedFigure;
import vn.vanho.policycomm.unitwork.WorkKind;
import vn.vanho.policycomm.unitwork.WorkOutcome;
import vn.vanho.policycomm.unitwork.WorkReport;

/** A unit reports what came of the year's plan: figures, results, obstacles, proposals (plan, III.1b). */
@Component
class ReportOfUnit implements WorkKind {

    private final ReportLines lines;
    private final Phrases phrases;
    private final Clock clock;

    ReportOfUnit(ReportLines lines, Phrases phrases, Clock clock) {
        this.lines = lines;
        this.phrases = phrases;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "unit-report";
    }

    @Override
    public String title() {
        return "Báo cáo kết quả thực hiện kế hoạch năm";
    }

    @Override
    public void check(TaskCompletion completion, Violations violations) {
        if (!counted(completion.value(ReportLines.LIST).orElse(List.of()))
                .equals(counted(completion.variables().getOrDefault(ReportLines.LIST, List.of())))) {
            violations.add(ReportLines.LIST, "Số liệu", phrases.of("report.fault.changed"));
        }
        boolean ahead = completion
                .value("reportDate")
                .filter(day -> day.toString().compareTo(LocalDate.now(clock).toString()) > 0)
                .isPresent();
        if (ahead) {
            violations.add("reportDate", "Ngày báo cáo", phrases.of("report.fault.ahead"));
        }
    }

    /** What the system counted, line by line: a unit may correct it only beside. */
    private static List<String> counted(Object rows) {
        return rows instanceof List<?> list
                ? list.stream()
                        .map(row -> row instanceof Map<?, ?> columns
                                ? "%s: %s".formatted(columns.get("name"), columns.get("counted"))
                                : "")
                        .toList()
                : List.of();
    }

    @Override
    public WorkReport report(Map<String, Object> values) {
        List<ReportedFigure> figures = lines.read(values.get(ReportLines.LIST));
        String text = lines.describe(figures).stream()
                .collect(Collectors.joining("\n", "", "\n" + WorkKind.text(values, "resultText")));
        return new WorkReport(
                WorkOutcome.DONE,
                text.strip(),
                WorkKind.text(values, "reportNumber"),
                LocalDate.parse(WorkKind.text(values, "reportDate")));
    }
}
