package vn.vanho.policycomm.delegation;

import java.util.List;
import java.util.Optional;
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
import vn.vanho.policycomm.engine.InputRefused;
import vn.vanho.policycomm.engine.Violation;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** Where the administrator names who stands in for a head that cannot, e.g. one who fell ill. */
@Controller
@RequestMapping("/quan-tri/thay-mat")
class AbsentHeadsController {

    private static final int PAST_SHOWN = 50;

    private final Substitutions substitutions;
    private final SubstitutionPage page;
    private final Units units;

    AbsentHeadsController(Substitutions substitutions, SubstitutionPage page, Units units) {
        this.substitutions = substitutions;
        this.page = page;
        this.units = units;
    }

    @GetMapping
    ModelAndView show(@RequestParam(name = "don-vi", defaultValue = "") String unit) {
        return page(unit, NewSubstitution.empty(), List.of());
    }

    @PostMapping
    ModelAndView enter(@ModelAttribute NewSubstitution typed, RedirectAttributes flash) {
        try {
            substitutions.enter(typed);
            return done("substitute.done.enter", flash);
        } catch (InputRefused refused) {
            return page(typed.unit(), typed, refused.violations());
        }
    }

    @PostMapping("/{id}/ket-thuc")
    ModelAndView end(@PathVariable String id, RedirectAttributes flash) {
        try {
            substitutions.end(id);
            return done("substitute.done.end", flash);
        } catch (InputRefused refused) {
            return page("", NewSubstitution.empty(), refused.violations());
        }
    }

    private static ModelAndView done(String message, RedirectAttributes flash) {
        flash.addFlashAttribute("done", message);
        return new ModelAndView("redirect:/quan-tri/thay-mat");
    }

    private ModelAndView page(String unit, NewSubstitution typed, List<Violation> faults) {
        Optional<Unit> chosen = units.find(unit);
        ModelAndView shown = page.of("delegation/absent-heads", typed, faults, "id")
                .addObject("units", units.all())
                .addObject("chosen", chosen.orElse(null))
                .addObject("heads", chosen.map(page::heads).orElse(List.of()))
                .addObject("people", page.mayStandIn(chosen.stream().toList()));
        page.list(shown, substitutions.last(PAST_SHOWN));
        shown.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
        return shown;
    }
}
