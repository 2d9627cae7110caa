package vn.vanho.policycomm.workbench;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.vanho.policycomm.plan.YearPlans;

/** The plans of the years, each with its tracking sheet and its amendments. */
@Controller
class PlansController {

    private final YearPlans plans;
    private final PlanRights rights;

    PlansController(YearPlans plans, PlanRights rights) {
        this.plans = plans;
        this.rights = rights;
    }

    @GetMapping("/lam-viec/ke-hoach")
    String list(Model model) {
        rights.requireReading();
        model.addAttribute(
                "plans",
                plans.years().stream()
                        .flatMap(year -> plans.find(year).stream())
                        .toList());
        model.addAttribute(
                "started", plans.years().stream().filter(plans::started).toList());
        model.addAttribute("maySheet", rights.mayTrack());
        return "workbench/plans";
    }
}
