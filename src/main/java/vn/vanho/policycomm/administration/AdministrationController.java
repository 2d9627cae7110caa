package vn.vanho.policycomm.administration;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where the administrator finds each page; who may come here is decided for the whole of {@code /quan-tri}. */
@Controller
class AdministrationController {

    @GetMapping("/quan-tri")
    String show() {
        return "administration/home";
    }
}
