package vn.vanho.policycomm.portal;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells the frame of the portal's pages where the newest plan is, if the public may read one. */
@ControllerAdvice(basePackageClasses = PlanLink.class)
class PlanLink {

    private final PublicPlans plans;

    PlanLink(PublicPlans plans) {
        this.plans = plans;
    }

    @ModelAttribute("planYear")
    @Nullable
    Integer newest() {
        return plans.years().stream().findFirst().orElse(null);
    }
}
