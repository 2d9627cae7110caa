package vn.vanho.policycomm.security.internal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page; whoever is signed in already goes to their own page. */
@Controller
class SignInController {

    @GetMapping("/login")
    String show() {
        return Staff.signedIn().isPresent() ? "redirect:/lam-viec" : "security/sign-in";
    }
}
