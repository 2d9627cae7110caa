package vn.vanho.policycomm.oversight.process;

import java.time.Clock;
import java.time.LocalDate;
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

/** A unit mends what the inspection found; what counts as mended its inspectors say (plan, II.2b). */
@Component
class MendingReport implements WorkKind {

    static final String CODE = "mend-findings";

    private static final String LABEL = "Các tồn tại";

    private final Clock clock;
    private final Phrases phrases;

    MendingReport(Clock clock, Phrases phrases) {
        this.clock = clock;
        this.phrases = phrases;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String title() {
        return "Khắc phục tồn tại sau kiểm tra";
    }

    @Override
    public void check(TaskCompletion completion, Violations violations) {
        List<Map<?, ?>> rows = Cells.rows(completion, Mending.LIST);
        if (!findings(rows).equals(findings(Cells.held(completion, Mending.LIST)))) {
            violations.add(Mending.LIST, LABEL, phrases.of("mending.fault.changed"));
        }
        if (rows.stream().anyMatch(this::withoutItsDay)) {
            violations.add(Mending.LIST, LABEL, phrases.of("mending.fault.day"));
        }
    }

    private boolean withoutItsDay(Map<?, ?> row) {
        String day = Cells.text(row, Mending.MENDED_ON);
        return Mending.MENDED.equals(row.get(Mending.STATE))
                && (day.isBlank() || day.compareTo(LocalDate.now(clock).toString()) > 0);
    }

    private static List<String> findings(List<Map<?, ?>> rows) {
        return rows.stream()
                .map(row -> Cells.text(row, Finding.TEXT) + Cells.text(row, Finding.MEND_BY))
                .toList();
    }

    @Override
    public WorkReport report(Map<String, Object> values) {
        List<Mending> all = Mending.of(values.get(Mending.LIST));
        long mended = all.stream().filter(Mending::mended).count();
        String lines = all.stream().map(Mending::line).collect(Collectors.joining("\n"));
        return WorkReport.of(WorkOutcome.DONE, "Đã khắc phục %d/%d tồn tại%n%s".formatted(mended, all.size(), lines));
    }
}
