package vn.vanho.policycomm.bench;

import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;

/** What the models call in the bare engine: nothing is read or stored, only the variables are set that the models need. */
final class StandIns {

    private static final int FIGURES = 16;

    private final List<String> briefed;

    StandIns(List<String> briefed) {
        this.briefed = briefed;
    }

    Map<Object, Object> all() {
        Map<Object, Object> beans = new HashMap<>();
        List.of(
                        "linkEvidence",
                        "nameWork",
                        "noteRequest",
                        "recordUnitWork",
                        "recordSilence",
                        "closeUnfinished",
                        "nameDocument",
                        "keepNumber",
                        "keepNews",
                        "keepUnitReport",
                        "recordItemResult")
                .forEach(name -> beans.put(name, new Idle(Map.of())));
        beans.put("describeItem", new Idle(item()));
        beans.put("sumUpWork", new Idle(Map.of("workSummary", "Đã thực hiện", "workDoneBy", "ai-do", "onBehalf", false)));
        beans.put("renderCaseDocument", new Idle(Map.of("documentId", "1", "documentName", "Công văn")));
        beans.put("countForUnit", new Idle(Map.of("reportFigures", figures(), "countedOn", "2030-10-02")));
        beans.put("roles", new Roles());
        beans.put("deadlines", new Deadlines());
        beans.put("planItems", new PlanItems(briefed));
        beans.put("briefings", new Briefings(briefed));
        beans.put("unitChoices", new UnitChoices());
        beans.put("unitResults", new UnitResults());
        beans.put("caseFigures", new CaseFigures());
        beans.put("unitWork", new UnitWork());
        beans.put("evidenceShown", new EvidenceShown());
        beans.put("unitReports", new UnitReports());
        return beans;
    }

    /** A month from now. */
    private static Date later() {
        return Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(30)));
    }

    private Map<String, Object> item() {
        return Map.of(
                "title", "II.1a. Quán triệt, nâng cao nhận thức cho cán bộ và Nhân dân",
                "itemContent", "Quán triệt, chỉ đạo nhằm nâng cao nhận thức.",
                "leads", Spin.JSON(List.of("phong-tu-phap")),
                "coordinators", Spin.JSON(briefed));
    }

    private static SpinJsonNode figures() {
        return Spin.JSON(IntStream.range(0, FIGURES)
                .mapToObj(number -> Map.of("name", "Số liệu " + number, "counted", 0, "reported", 0))
                .toList());
    }

    /** A delegate or listener that does nothing but set variables. */
    public record Idle(Map<String, Object> variables) implements JavaDelegate, ExecutionListener, TaskListener {

        @Override
        public void execute(DelegateExecution execution) {
            execution.setVariables(variables);
        }

        @Override
        public void notify(DelegateExecution execution) {
            execution.setVariables(variables);
        }

        @Override
        public void notify(DelegateTask task) {
            task.getExecution().setVariables(variables);
        }
    }

    /** Roles as groups. */
    public record Roles() {

        private static final Map<String, String> HOLDERS = Map.of(
                "justice", "phong-tu-phap",
                "culture", "phong-vhtt",
                "media-centre", "trung-tam-ttvh",
                "leadership", "lanh-dao-ubnd",
                "records", "van-thu");

        public List<String> unit(String role) {
            return List.of(HOLDERS.getOrDefault(role, role));
        }

        public List<String> head(String role) {
            return unit(role).stream().map(this::headOf).toList();
        }

        public String headOf(String unit) {
            return unit + "-lanhdao-nhom";
        }

        public String name(String unit) {
            return unit;
        }

        public boolean subordinate(String unit) {
            return true;
        }
    }

    /** Every deadline the same. */
    public record Deadlines() {

        public Date due(String name) {
            return later();
        }
    }

    /** The units of the plan. */
    public record PlanItems(List<String> units) {

        public List<String> coordinating(int planYear, String code) {
            return units;
        }
    }

    /** Who is briefed. */
    public record Briefings(List<String> briefed) {

        public List<String> units(VariableScope scope) {
            return briefed;
        }

        public String remark(VariableScope scope) {
            return "";
        }
    }

    /** Choices of forms. */
    public record UnitChoices() {

        public SpinJsonNode named(List<String> ids) {
            return Spin.JSON(ids.stream().map(id -> Map.of("label", id, "value", id)).toList());
        }
    }

    /** What came of units' work. */
    public record UnitResults() {

        public String summary(String caseKey, String kind) {
            return "Đã thực hiện";
        }

        public List<String> reported(String caseKey, String kind) {
            return List.of("xa-01");
        }
    }

    /** Figures in words. */
    public record CaseFigures() {

        public String summary(String caseKey) {
            return "Cuộc quán triệt: 53";
        }
    }

    /** What a unit's part is called and when it is due. */
    public record UnitWork() {

        public String asked(VariableScope scope) {
            return (String) scope.getVariable("unit");
        }

        public String form(String kind) {
            return kind;
        }

        public String name(String kind) {
            return kind;
        }

        public Date endOf(String day) {
            return later();
        }

        public Date remindAt(String kind, Date dueAt) {
            return later();
        }

        public Date giveUpAt(VariableScope scope) {
            return later();
        }
    }

    /** Evidence in words. */
    public record EvidenceShown() {

        public String count(String caseKey, String unit) {
            return "Chưa có minh chứng";
        }
    }

    /** The reports of units. */
    public record UnitReports() {

        public Date dueAt(int planYear) {
            return later();
        }

        public String remark(VariableScope scope) {
            return "";
        }

        public String figures(VariableScope scope) {
            return "Cuộc quán triệt: 53";
        }

        public String missing(String unit) {
            return "";
        }
    }
}
