package vn.vanho.policycomm.reminders.internal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where the link of a mail leads: its reader chooses without signing in. A GET changes nothing, since programs open links
 * before people do; a POST of a mail program ({@code List-Unsubscribe=One-Click}, RFC 8058) stops all that may be stopped.
 */
@Controller
@RequestMapping(ChoiceLinks.PATH + "{token}")
class LinkedChoiceController {

    private final ChoiceLinks links;
    private final ChoicePage page;

    LinkedChoiceController(ChoiceLinks links, ChoicePage page) {
        this.links = links;
        this.page = page;
    }

    @GetMapping
    ModelAndView show(@PathVariable String token, HttpServletResponse response) {
        return page(token, account(token), response);
    }

    @PostMapping
    ModelAndView save(
            @PathVariable String token,
            @RequestParam(name = "kind", required = false) @Nullable List<String> wanted,
            HttpServletResponse response) {
        String account = account(token);
        page.save(account, wanted);
        return page(token, account, response).addObject("done", "reminders.saved");
    }

    private ModelAndView page(String token, String account, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return page.show("reminders/linked-choice", account, ChoiceLinks.PATH + token);
    }

    private String account(String token) {
        return links.account(token).orElseThrow(() -> new NoSuchElementException("No link of ours"));
    }
}
