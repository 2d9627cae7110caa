package vn.vanho.policycomm.oversight.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.figures.Activities;
import vn.vanho.policycomm.figures.Activity;
import vn.vanho.policycomm.figures.Measure;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.plan.YearPlans;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.WorkKind;
import vn.vanho.policycomm.unitwork.WorkOutcome;
import vn.vanho.policycomm.unitwork.WorkReport;

/** A unit issues its list of work for the scheme: what, who, by when (plan, II.2c). */
@Component
class SchemeList implements WorkKind {

    static final String CODE = "scheme-list";

    private static final String ITEM = "II.2c";

    private final YearPlans plans;
    private final Activities activities;
    private final Clock clock;
    private final Phrases phrases;

    SchemeList(YearPlans plans, Activities activities, Clock clock, Phrases phrases) {
        this.plans = plans;
        this.activities = activities;
        this.clock = clock;
        this.phrases = phrases;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String title() {
        return "Ban hành danh mục công việc thực hiện Đề án";
    }

    @Override
    public void check(TaskCompletion completion, Violations violations) {
        String issued = Objects.toString(completion.value("schemeDate").orElse(""));
        if (issued.compareTo(LocalDate.now(clock).toString()) > 0) {
            violations.add("schemeDate", "Ngày văn bản", phrases.of("scheme.fault.notYet"));
        }
        List<Map<?, ?>> rows = Cells.rows(completion, SchemeWork.LIST);
        if (rows.isEmpty()) {
            violations.add(SchemeWork.LIST, SchemeWork.LABEL, phrases.of("scheme.fault.empty"));
        }
        PlanItem item =
                plans.of((Integer) completion.value("planYear").orElseThrow()).item(ITEM);
        if (rows.stream().anyMatch(row -> outside(Cells.text(row, SchemeWork.WORK_BY), item))) {
            violations.add(
                    SchemeWork.LIST,
                    SchemeWork.LABEL,
                    phrases.of("scheme.fault.outside", Phrases.day(item.opensOn()), Phrases.day(item.closesOn())));
        }
    }

    private static boolean outside(String day, PlanItem item) {
        return day.compareTo(item.opensOn().toString()) < 0
                || day.compareTo(item.closesOn().toString()) > 0;
    }

    @Override
    public WorkReport report(Map<String, Object> values) {
        List<SchemeWork> lines = lines(values);
        return new WorkReport(
                WorkOutcome.DONE,
                "%d việc%n%s"
                        .formatted(
                                lines.size(),
                                lines.stream().map(SchemeWork::line).collect(Collectors.joining("\n"))),
                WorkKind.text(values, "schemeNumber"),
                LocalDate.parse(WorkKind.text(values, "schemeDate")));
    }

    @Override
    public void store(UnitWork work, Map<String, Object> values) {
        LocalDate issued = LocalDate.parse(WorkKind.text(values, "schemeDate"));
        String title = "Danh mục công việc thực hiện Đề án số %s".formatted(WorkKind.text(values, "schemeNumber"));
        activities.keep(
                work.log(ITEM, values), List.of(new Activity(issued, title, "", Map.of(Measure.DOCUMENTS, 1L))));
    }

    private static List<SchemeWork> lines(Map<String, Object> values) {
        return SchemeWork.of(values, "", "");
    }
}
