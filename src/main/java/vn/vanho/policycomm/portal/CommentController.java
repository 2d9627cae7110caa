package vn.vanho.policycomm.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vanho.policycomm.consultation.CommenterPlaces;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.consultation.SenderKind;
import vn.vanho.policycomm.engine.Faults;
import vn.vanho.policycomm.engine.Violation;
import vn.vanho.policycomm.portal.internal.FormTokens;

/** The comment form of a draft. */
@Controller
@RequestMapping("/du-thao/{slug}/gop-y")
class CommentController {

    private static final Set<String> WITHOUT_FIELD = Set.of("draft", "origin", "trap", "token", "throttle");

    private final DraftViews views;
    private final Drafts drafts;
    private final FormTokens tokens;
    private final CommenterPlaces places;
    private final CommentIntake intake;

    CommentController(
            DraftViews views, Drafts drafts, FormTokens tokens, CommenterPlaces places, CommentIntake intake) {
        this.views = views;
        this.drafts = drafts;
        this.tokens = tokens;
        this.places = places;
        this.intake = intake;
    }

    @GetMapping
    ModelAndView open(
            @PathVariable String slug,
            @RequestParam(name = "dieu", defaultValue = "") String address,
            HttpServletResponse response) {
        DraftView draft = views.require(slug);
        CommentForm form = CommentForm.about(address, tokens.issue(draft.id()));
        return page(draft, form, List.of(), HttpStatus.OK, response);
    }

    @PostMapping
    ModelAndView send(
            @PathVariable String slug,
            @ModelAttribute CommentForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        DraftView draft = views.require(slug);
        CommentIntake.Decision decision = intake.decide(draft.id(), form, request);
        if (decision instanceof CommentIntake.Refused refused) {
            return page(draft, form.again(token(draft, form)), refused.faults(), refused.status(), response);
        }
        Caching.personal(response);
        return SeeOther.receipt(((CommentIntake.Accepted) decision).receiptCode() + "?moi");
    }

    /** The token of the form while it is good, so that a second click is still known; else a new one. */
    private String token(DraftView draft, CommentForm form) {
        boolean good = tokens.read(form.token(), draft.id())
                .filter(token -> !token.expired())
                .isPresent();
        return good ? form.token() : tokens.issue(draft.id());
    }

    private ModelAndView page(
            DraftView draft,
            CommentForm form,
            List<Violation> faults,
            HttpStatus status,
            HttpServletResponse response) {
        Caching.personal(response);
        ModelAndView page = new ModelAndView("portal/comment-form", status);
        page.addObject("draft", draft);
        page.addObject("form", form);
        page.addObject("faults", new Faults(faults, WITHOUT_FIELD));
        page.addObject("points", PointChoice.of(drafts.sections(draft.id()), form.address()));
        page.addObject("places", places.all());
        page.addObject("senderKinds", SenderKind.values());
        return page;
    }
}
