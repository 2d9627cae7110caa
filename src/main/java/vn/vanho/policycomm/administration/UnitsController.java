package vn.vanho.policycomm.administration;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanho.policycomm.engine.InputRefused;
import vn.vanho.policycomm.organisation.HandOvers;

/** The units of the profile, and handing over what one that ends still holds. */
@Controller
@RequestMapping("/quan-tri/don-vi")
class UnitsController {

    private final UnitsPage pages;
    private final HandOvers handOvers;

    UnitsController(UnitsPage pages, HandOvers handOvers) {
        this.pages = pages;
        this.handOvers = handOvers;
    }

    @GetMapping
    ModelAndView list() {
        return pages.list();
    }

    @GetMapping("/{unit}")
    ModelAndView show(@PathVariable String unit) {
        return pages.of(unit, HandOverForm.proposed(), List.of());
    }

    @PostMapping("/{unit}/ban-giao")
    ModelAndView handOver(@PathVariable String unit, @ModelAttribute HandOverForm form, RedirectAttributes flash) {
        try {
            handOvers.handOver(unit, form.choice());
            flash.addFlashAttribute("done", true);
            return new ModelAndView("redirect:/quan-tri/don-vi/{unit}");
        } catch (InputRefused refused) {
            return pages.of(unit, form, refused.violations());
        }
    }
}
