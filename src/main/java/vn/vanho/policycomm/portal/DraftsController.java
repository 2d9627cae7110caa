package vn.vanho.policycomm.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.vanho.policycomm.consultation.AgencyReplies;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.consultation.PublishedDrafts;
import vn.vanho.policycomm.dissemination.Correction;
import vn.vanho.policycomm.dissemination.Corrections;
import vn.vanho.policycomm.dissemination.Materials;
import vn.vanho.policycomm.dissemination.Publications;
import vn.vanho.policycomm.organisation.Units;

/** The list of drafts, and each draft with its text and, in the end, its result. */
@Controller
class DraftsController {

    private static final int DRAFTS_A_PAGE = 20;

    private final PublishedDrafts published;
    private final Drafts drafts;
    private final Publications publications;
    private final AgencyReplies replies;
    private final Materials materials;
    private final DraftViews views;
    private final Corrections corrections;
    private final Units units;
    private final Clock clock;

    DraftsController(
            PublishedDrafts published,
            Drafts drafts,
            Publications publications,
            AgencyReplies replies,
            Materials materials,
            DraftViews views,
            Corrections corrections,
            Units units,
            Clock clock) {
        this.published = published;
        this.drafts = drafts;
        this.publications = publications;
        this.replies = replies;
        this.materials = materials;
        this.views = views;
        this.corrections = corrections;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/")
    String list(@RequestParam(name = "trang", defaultValue = "1") int page, Model model, HttpServletResponse response) {
        int pages = Math.max(1, (published.count() + DRAFTS_A_PAGE - 1) / DRAFTS_A_PAGE);
        if (page < 1 || page > pages) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        List<DraftView> onPage = published.list((page - 1) * DRAFTS_A_PAGE, DRAFTS_A_PAGE).stream()
                .map(views::view)
                .toList();
        model.addAttribute("list", new DraftList(onPage, page, pages));
        Caching.shared(response);
        return "portal/drafts";
    }

    @GetMapping("/du-thao/{slug}")
    String show(@PathVariable String slug, Model model, HttpServletResponse response) {
        Caching.shared(response);
        Optional<Correction> hidden = corrections.hiding(slug);
        if (hidden.isPresent()) {
            model.addAttribute("correction", hidden.get());
            response.setStatus(HttpStatus.GONE.value());
            return "portal/taken-down";
        }
        DraftView view = views.require(slug);
        Draft draft = view.published().draft();
        model.addAttribute("draft", view);
        model.addAttribute("blocks", publications.onPortal(draft.id()).orElseThrow());
        model.addAttribute("materials", materials.of(draft.id()).published().all());
        model.addAttribute("steps", OpenStep.of(publications.steps(draft.id()), clock.getZone()));
        model.addAttribute("passages", Passage.of(drafts.sections(draft.id())));
        model.addAttribute(
                "changes",
                drafts.windowChanges(draft.id()).stream().map(views::view).toList());
        model.addAttribute("relay", replies.of(draft.id()));
        model.addAttribute("hasNewVersion", newVersionIsPublic(draft));
        model.addAttribute("result", published.result(view.published()).orElse(null));
        model.addAttribute("names", new Names(units::name));
        return "portal/draft";
    }

    /** The version that came of the consultation; what people commented on stays on the draft's own page. */
    @GetMapping("/du-thao/{slug}/ban-moi")
    String showNewVersion(@PathVariable String slug, Model model, HttpServletResponse response) {
        DraftView view = views.require(slug);
        Draft draft = view.published().draft();
        if (!newVersionIsPublic(draft)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("draft", view);
        model.addAttribute("passages", Passage.of(drafts.newSections(draft.id())));
        model.addAttribute("steps", OpenStep.of(publications.newVersionSteps(draft.id()), clock.getZone()));
        Caching.shared(response);
        return "portal/new-version";
    }

    /** It is shown together with the result. */
    private boolean newVersionIsPublic(Draft draft) {
        return draft.resultPublishedAt() != null
                && drafts.newVersion(draft.id()).isPresent();
    }
}
