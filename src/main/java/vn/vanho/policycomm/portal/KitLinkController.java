package vn.vanho.policycomm.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.dissemination.KitLink;
import vn.vanho.policycomm.dissemination.KitMails;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.reporting.MaterialKit;

/**
 * Where the link of a mail leads: its reader fetches the kit and confirms that it came, without signing in. A GET changes
 * nothing, since programs open links before people do.
 */
@Controller
@RequestMapping("/bo-tai-lieu/{token:[0-9a-f]{64}}")
class KitLinkController {

    private static final int LONGEST_NAME = 200;

    private final KitMails mails;
    private final MaterialKit kit;
    private final Drafts drafts;
    private final Units units;

    KitLinkController(KitMails mails, MaterialKit kit, Drafts drafts, Units units) {
        this.mails = mails;
        this.kit = kit;
        this.drafts = drafts;
        this.units = units;
    }

    @GetMapping
    String show(@PathVariable String token, Model model, HttpServletResponse response) {
        Caching.personal(response);
        KitLink link = require(token);
        Draft draft = drafts.get(link.draftId());
        model.addAttribute("link", link);
        model.addAttribute("token", token);
        model.addAttribute("draft", draft);
        model.addAttribute("unit", units.name(link.unitId()));
        return "portal/kit";
    }

    @GetMapping("/bo-tai-lieu.zip")
    void download(@PathVariable String token, HttpServletResponse response) throws IOException {
        Caching.personal(response);
        String draftId = require(token).draftId();
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("bo-tai-lieu-%s.zip"
                                .formatted(drafts.get(draftId).slug()))
                        .build()
                        .toString());
        kit.write(draftId, response.getOutputStream());
    }

    @PostMapping
    String confirm(
            @PathVariable String token,
            @RequestParam(name = "receivedBy", defaultValue = "") String typed,
            Model model,
            HttpServletResponse response) {
        KitLink link = require(token);
        String receiver = typed.strip();
        if (link.confirmedAt() == null) {
            if (receiver.isEmpty() || receiver.length() > LONGEST_NAME) {
                model.addAttribute("fault", "kit.mail.fault.receivedBy");
                model.addAttribute("typed", receiver);
            } else if (!mails.confirm(link, receiver)) {
                model.addAttribute("fault", "kit.mail.fault.over");
            }
        }
        return show(token, model, response);
    }

    private KitLink require(String token) {
        return mails.open(token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
