package vn.vanho.policycomm.training.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.FormLists;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.WorkKind;
import vn.vanho.policycomm.unitwork.WorkOutcome;
import vn.vanho.policycomm.unitwork.WorkReport;

/** A unit says which of the people it sent attended (plan, II.4b). */
@Component
class Attendance implements WorkKind {

    /** Names it in the models. */
    static final String CODE = "attendance";

    private final AttendanceList list;

    Attendance(AttendanceList list) {
        this.list = list;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String title() {
        return "Ghi người đã dự tập huấn";
    }

    @Override
    public void check(TaskCompletion completion, Violations violations) {
        list.check(completion, violations);
    }

    @Override
    public WorkReport report(Map<String, Object> values) {
        int came = FormLists.texts(values.get(AttendanceList.CAME)).size();
        int sent = FormLists.rows(values.get(AttendanceList.OPTIONS)).size();
        String reason = WorkKind.text(values, AttendanceList.REASON);
        String count = "%d trong %d người được cử đã dự".formatted(came, sent);
        return WorkReport.of(
                came == 0 ? WorkOutcome.NOTHING : WorkOutcome.DONE,
                reason.isEmpty() ? count : "%s. Vắng: %s".formatted(count, reason));
    }

    @Override
    public void store(UnitWork work, Map<String, Object> values) {
        List<String> came = FormLists.texts(values.get(AttendanceList.CAME));
        list.keep(work.caseKey(), nominee -> nominee.unit().equals(work.askedUnit()), came);
    }
}
