package vn.vanho.policycomm.workbench;

import java.net.URI;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.dissemination.PublicationStep;
import vn.vanho.policycomm.dissemination.Publications;
import vn.vanho.policycomm.organisation.Locality;

/** What each channel will show of a draft, part by part, before it is posted and after; and the script to read aloud. */
@Controller
@RequestMapping("/lam-viec/du-thao/{draftId}")
class PreviewController {

    private static final String LOUDSPEAKER = "loudspeaker";

    private final Drafts drafts;
    private final PreviewRights rights;
    private final ChannelPreviews previews;
    private final Publications publications;
    private final Locality locality;
    private final URI site;

    PreviewController(
            Drafts drafts,
            PreviewRights rights,
            ChannelPreviews previews,
            Publications publications,
            Locality locality,
            @Value("${policycomm.base-url}") URI site) {
        this.drafts = drafts;
        this.rights = rights;
        this.previews = previews;
        this.publications = publications;
        this.locality = locality;
        this.site = site;
    }

    @GetMapping("/xem-truoc")
    String preview(@PathVariable String draftId, Model model) {
        List<ChannelPreview> shown = show(draftId, model);
        model.addAttribute("cards", shown);
        model.addAttribute(
                "dry",
                shown.stream()
                        .filter(ChannelPreview::dry)
                        .map(card -> card.channel().label())
                        .toList());
        model.addAttribute("blocks", publications.onPortal(draftId).orElse(null));
        model.addAttribute("shownOnPortal", shownOnPortal(draftId));
        return "workbench/preview";
    }

    @GetMapping("/loa")
    String script(@PathVariable String draftId, Model model) {
        model.addAttribute(
                "script",
                show(draftId, model).stream()
                        .filter(card -> card.channel().code().equals(LOUDSPEAKER))
                        .findFirst()
                        .orElse(null));
        return "workbench/script";
    }

    private List<ChannelPreview> show(String draftId, Model model) {
        Draft draft = drafts.get(draftId);
        model.addAttribute("tasks", rights.requireSeeing(draft));
        model.addAttribute("draft", draft);
        model.addAttribute("page", locality.shortAuthority());
        model.addAttribute("site", site.getHost());
        model.addAttribute("address", "%s/du-thao/%s".formatted(site, draft.slug()));
        return previews.of(draft);
    }

    private List<PublicationStep> shownOnPortal(String draftId) {
        return publications.steps(draftId).stream()
                .filter(step -> step.step() == PublicationStep.Kind.POSTED)
                .toList();
    }
}
