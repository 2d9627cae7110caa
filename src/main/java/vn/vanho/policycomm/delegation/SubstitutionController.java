package vn.vanho.policycomm.delegation;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanho.policycomm.engine.InputRefused;
import vn.vanho.policycomm.engine.Violation;
import vn.vanho.policycomm.organisation.Unit;

/** Where a head names who stands in during an absence; who stands in sees for whom and how long. */
@Controller
@RequestMapping("/lam-viec/thay-mat")
class SubstitutionController {

    private final Substitutions substitutions;
    private final SubstitutionPage page;
    private final HeadRights rights;

    SubstitutionController(Substitutions substitutions, SubstitutionPage page, HeadRights rights) {
        this.substitutions = substitutions;
        this.page = page;
        this.rights = rights;
    }

    @GetMapping
    ModelAndView show() {
        return page(NewSubstitution.empty(), List.of());
    }

    /** Of heads for themselves alone, whatever the form says; in a unit that is not theirs the rules refuse it. */
    @PostMapping
    ModelAndView enter(@ModelAttribute NewSubstitution typed, RedirectAttributes flash) {
        rights.requireHeadOrSubstitute();
        try {
            substitutions.enter(typed.of(rights.account()));
            flash.addFlashAttribute("done", "substitute.done.enter");
            return new ModelAndView("redirect:/lam-viec/thay-mat");
        } catch (InputRefused refused) {
            return page(typed, refused.violations());
        }
    }

    @PostMapping("/{id}/ket-thuc")
    ModelAndView end(@PathVariable String id, RedirectAttributes flash) {
        rights.requireHeadOrSubstitute();
        if (!isOwn(id)) {
            throw new NoSuchElementException("No substitution " + id);
        }
        try {
            substitutions.end(id);
            flash.addFlashAttribute("done", "substitute.done.end");
            return new ModelAndView("redirect:/lam-viec/thay-mat");
        } catch (InputRefused refused) {
            return page(NewSubstitution.empty(), refused.violations());
        }
    }

    private boolean isOwn(String id) {
        return rights.own().stream()
                .flatMap(unit -> substitutions.of(unit.id()).stream())
                .anyMatch(one -> one.id().equals(id) && one.head().equals(rights.account()));
    }

    private ModelAndView page(NewSubstitution typed, List<Violation> faults) {
        rights.requireHeadOrSubstitute();
        List<Unit> own = rights.own();
        String me = rights.account();
        ModelAndView shown = page.of("delegation/substitutions", typed, faults, "id", "unit", "head")
                .addObject("units", own)
                .addObject("people", page.mayStandIn(own))
                .addObject("me", me);
        page.list(
                shown,
                own.stream()
                        .flatMap(unit -> substitutions.of(unit.id()).stream())
                        .filter(one -> one.head().equals(me))
                        .toList());
        shown.addObject(
                "standingIn",
                rights.inPlace().stream()
                        .flatMap(unit -> substitutions.of(unit.id()).stream())
                        .filter(one -> one.substitute().equals(me) && page.runs(one))
                        .toList());
        shown.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
        return shown;
    }
}
