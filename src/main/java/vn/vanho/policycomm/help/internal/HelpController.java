package vn.vanho.policycomm.help.internal;

import java.util.NoSuchElementException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The help of every kind of user, for whoever is signed in. */
@Controller
@RequestMapping("/huong-dan")
class HelpController {

    @ModelAttribute("pages")
    HelpPage[] pages() {
        return HelpPage.values();
    }

    @GetMapping
    String contents() {
        return "help/contents";
    }

    @GetMapping("/{path}")
    String page(@PathVariable String path, Model model) {
        HelpPage page = HelpPage.at(path).orElseThrow(() -> new NoSuchElementException("No help for " + path));
        model.addAttribute("page", page);
        return "help/" + page.path();
    }
}
