package vn.vanho.policycomm.security.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.engine.Faults;
import vn.vanho.policycomm.engine.InputRefused;
import vn.vanho.policycomm.engine.Passwords;
import vn.vanho.policycomm.engine.Violation;

/** Where staff change their password; the page never shows one. */
@Controller
@RequestMapping(PasswordController.PAGE)
class PasswordController {

    static final String PAGE = "/lam-viec/mat-khau";

    private final PasswordChange change;
    private final Passwords passwords;
    private final OngoingSession session;
    private final CurrentActor actor;

    PasswordController(PasswordChange change, Passwords passwords, OngoingSession session, CurrentActor actor) {
        this.change = change;
        this.passwords = passwords;
        this.session = session;
        this.actor = actor;
    }

    @GetMapping
    ModelAndView show() {
        return page(List.of());
    }

    @PostMapping
    ModelAndView change(
            @ModelAttribute PasswordForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            change.change(attempt(form, request), form);
        } catch (InputRefused refused) {
            return page(refused.violations());
        }
        session.goOn(actor.require().userId(), request, response);
        flash.addFlashAttribute("done", "password.done");
        return new ModelAndView("redirect:/lam-viec");
    }

    private Authentication attempt(PasswordForm form, HttpServletRequest request) {
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(
                actor.require().userId(), form.current());
        attempt.setDetails(new WebAuthenticationDetails(request));
        return attempt;
    }

    private ModelAndView page(List<Violation> faults) {
        ModelAndView page =
                new ModelAndView("security/password", faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
        page.addObject("account", actor.require().userId());
        page.addObject("rules", passwords.rules());
        page.addObject("longest", Passwords.LONGEST);
        page.addObject(
                "oneTime", Staff.signedIn().filter(StaffMember::oneTimePassword).isPresent());
        page.addObject("faults", new Faults(faults, Set.of()));
        return page;
    }
}
