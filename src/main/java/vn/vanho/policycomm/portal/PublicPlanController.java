package vn.vanho.policycomm.portal;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The plan of a year and how it stands, for everybody, where the locality shows it. */
@Controller
class PublicPlanController {

    private final PublicPlans plans;

    PublicPlanController(PublicPlans plans) {
        this.plans = plans;
    }

    @GetMapping("/ke-hoach/{year:[1-9]\\d{3}}")
    String show(@PathVariable int year, Model model, HttpServletResponse response) {
        model.addAttribute("plan", plans.of(year).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        model.addAttribute("years", plans.years());
        Caching.aMinute(response);
        return "portal/plan";
    }
}
