package vn.vanho.policycomm.workbench;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanho.policycomm.consultation.TypedText;
import vn.vanho.policycomm.engine.InputRefused;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.plan.ItemUnits;
import vn.vanho.policycomm.plan.PlanAmendments;
import vn.vanho.policycomm.plan.YearPlans;

/** Where the head of the standing body amends the plan of a year, and copies it to the next. */
@Controller
@RequestMapping("/lam-viec/ke-hoach/{year:\\d{4}}/sua-doi")
class AmendmentsController {

    private final YearPlans plans;
    private final PlanAmendments amendments;
    private final ItemUnits units;
    private final AmendmentPage page;
    private final PlanRights rights;
    private final Phrases phrases;

    AmendmentsController(
            YearPlans plans,
            PlanAmendments amendments,
            ItemUnits units,
            AmendmentPage page,
            PlanRights rights,
            Phrases phrases) {
        this.plans = plans;
        this.amendments = amendments;
        this.units = units;
        this.page = page;
        this.rights = rights;
        this.phrases = phrases;
    }

    @GetMapping
    ModelAndView show(@PathVariable int year, @RequestParam(name = "nhiem-vu", defaultValue = "") String item) {
        rights.requireReading();
        return item.isEmpty() || !rights.mayAmend()
                ? page.of(year, List.of())
                : page.of(year, List.of(), ItemForm.of(plans.of(year).item(item), units));
    }

    @PostMapping("/nhiem-vu")
    ModelAndView amend(
            @PathVariable int year,
            @ModelAttribute AmendmentFields document,
            @ModelAttribute ItemForm form,
            RedirectAttributes flash) {
        String by = rights.requireAmending();
        try {
            amendments.amend(year, document.document(), List.of(form.change()), by);
            return done(year, "amendment.done.item", form.item(), flash);
        } catch (InputRefused refused) {
            return again(page.of(year, refused.violations(), form).addObject("document", document));
        }
    }

    @PostMapping("/du-thao")
    ModelAndView addLaw(
            @PathVariable int year,
            @ModelAttribute AmendmentFields document,
            @RequestParam(defaultValue = "") String title,
            RedirectAttributes flash) {
        String by = rights.requireAmending();
        String law = TypedText.of(title);
        try {
            amendments.addLaw(year, document.document(), law, by);
            return done(year, "amendment.done.law", law, flash);
        } catch (InputRefused refused) {
            return again(page.of(year, refused.violations())
                    .addObject("document", document)
                    .addObject("law", law));
        }
    }

    @PostMapping("/nam-sau")
    ModelAndView copy(@PathVariable int year, RedirectAttributes flash) {
        String by = rights.requireAmending();
        try {
            plans.copy(year, year + 1, null, null, by);
            return done(year + 1, "amendment.done.copy", Integer.toString(year + 1), flash);
        } catch (InputRefused refused) {
            return again(page.of(year, refused.violations()));
        }
    }

    private ModelAndView done(int year, String message, String what, RedirectAttributes flash) {
        flash.addFlashAttribute("done", phrases.of(message, what));
        return new ModelAndView("redirect:/lam-viec/ke-hoach/%d/sua-doi".formatted(year));
    }

    private static ModelAndView again(ModelAndView page) {
        page.setStatus(HttpStatus.BAD_REQUEST);
        return page;
    }
}
