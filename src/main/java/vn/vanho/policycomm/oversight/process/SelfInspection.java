package vn.vanho.policycomm.oversight.process;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.unitwork.WorkKind;
import vn.vanho.policycomm.unitwork.WorkOutcome;
import vn.vanho.policycomm.unitwork.WorkReport;

/** A unit inspects itself and reports; its figures are for the inspectors and count nowhere (plan, II.2b). */
@Component
class SelfInspection implements WorkKind {

    static final String CODE = "self-inspection";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String title() {
        return "Tự kiểm tra, báo cáo";
    }

    @Override
    public WorkReport report(Map<String, Object> values) {
        String figures = "Số liệu: %s văn bản, %s cuộc, %s lượt người dự"
                .formatted(values.get("selfDocuments"), values.get("selfSessions"), values.get("selfPeople"));
        String obstacles = WorkKind.text(values, "selfObstacles");
        return WorkReport.of(
                WorkOutcome.DONE,
                Stream.of(
                                WorkKind.text(values, "selfDone"),
                                obstacles.isBlank() ? "" : "Vướng mắc: " + obstacles,
                                figures)
                        .filter(line -> !line.isBlank())
                        .collect(Collectors.joining("\n")));
    }
}
