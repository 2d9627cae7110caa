package vn.vanho.policycomm.plan.process;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.StartCheck;
import vn.vanho.policycomm.engine.StartRequest;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.plan.YearPlans;

/** A year has one plan; brought in late, it says why. */
@Component
class PlanBroughtIn implements StartCheck {

    private final YearPlans plans;
    private final MissedItems missed;

    PlanBroughtIn(YearPlans plans, MissedItems missed) {
        this.plans = plans;
        this.missed = missed;
    }

    @Override
    public String processKey() {
        return "yearly-plan";
    }

    @Override
    public void check(StartRequest request, Violations violations) {
        if (request.variables().get("planYear") instanceof Integer year) {
            if (plans.started(year)) {
                violations.add("planYear", "Năm kế hoạch", "đã có kế hoạch năm %d".formatted(year));
            }
            checkReason(request, missed.of(plans.of(year)), violations);
        }
    }

    private static void checkReason(StartRequest request, List<PlanItem> late, Violations violations) {
        boolean given =
                !Objects.toString(request.variables().get("lateReason"), "").isBlank();
        if (!late.isEmpty() && !given) {
            violations.add(
                    "lateReason",
                    "Lý do ban hành muộn",
                    "bắt buộc nhập, vì đã hết thời gian của %s"
                            .formatted(late.stream().map(PlanItem::code).collect(Collectors.joining(", "))));
        }
    }
}
