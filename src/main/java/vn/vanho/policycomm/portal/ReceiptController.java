package vn.vanho.policycomm.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vanho.policycomm.consultation.AgencyReplies;
import vn.vanho.policycomm.consultation.CommentReceipt;
import vn.vanho.policycomm.consultation.Comments;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.consultation.PublishedDrafts;
import vn.vanho.policycomm.consultation.Section;
import vn.vanho.policycomm.portal.internal.Sender;
import vn.vanho.policycomm.portal.internal.Throttle;

/** Follows a comment by its receipt code. */
@Controller
@RequestMapping("/gop-y")
class ReceiptController {

    private static final Pattern NOT_OF_A_CODE = Pattern.compile("[^A-Za-z0-9-]");

    private static final String JUST_SENT = "moi";

    private final Comments comments;
    private final Drafts drafts;
    private final PublishedDrafts published;
    private final AgencyReplies replies;
    private final DraftViews views;
    private final Throttle wrongCodes;
    private final Sender sender;
    private final Clock clock;

    ReceiptController(
            Comments comments,
            Drafts drafts,
            PublishedDrafts published,
            AgencyReplies replies,
            DraftViews views,
            @Qualifier("wrongCodeThrottle") Throttle wrongCodes,
            Sender sender,
            Clock clock) {
        this.comments = comments;
        this.drafts = drafts;
        this.published = published;
        this.replies = replies;
        this.views = views;
        this.wrongCodes = wrongCodes;
        this.sender = sender;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(HttpServletResponse response) {
        Caching.personal(response);
        return search("", null, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView look(@RequestParam(defaultValue = "") String code, HttpServletResponse response) {
        Caching.personal(response);
        String letters = NOT_OF_A_CODE.matcher(code).replaceAll("");
        return letters.isEmpty() ? search(code, "empty", HttpStatus.BAD_REQUEST) : SeeOther.receipt(letters);
    }

    @GetMapping("/{code}")
    ModelAndView show(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        Caching.personal(response);
        String address = sender.address(request);
        if (wrongCodes.isExhausted(address)) {
            return search(code, "throttle", HttpStatus.TOO_MANY_REQUESTS);
        }
        Optional<CommentReceipt> receipt = comments.find(code);
        if (receipt.isEmpty()) {
            wrongCodes.count(address);
        }
        return receipt.map(found -> page(found, request.getParameterMap().containsKey(JUST_SENT)))
                .orElseGet(() -> search(code, "unknown", HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(CommentReceipt receipt, boolean isNew) {
        var draft = drafts.get(receipt.draftId());
        ModelAndView page = new ModelAndView("portal/receipt");
        page.addObject("receipt", receipt);
        page.addObject("receivedAt", receipt.receivedAt().atZoneSameInstant(clock.getZone()));
        page.addObject("draft", draft);
        page.addObject("phase", views.phase(draft));
        page.addObject("draftIsPublic", published.find(draft.slug()).isPresent());
        page.addObject("point", receipt.address().isEmpty() ? "" : Section.labelOf(receipt.address()));
        page.addObject("relay", replies.of(draft.id()));
        page.addObject("groupId", replies.groupOf(receipt.code()).orElse(""));
        page.addObject("isNew", isNew);
        return page;
    }

    private static ModelAndView search(String code, @Nullable String fault, HttpStatus status) {
        ModelAndView page = new ModelAndView("portal/receipt-search", status);
        page.addObject("code", code);
        page.addObject("fault", fault);
        return page;
    }
}
