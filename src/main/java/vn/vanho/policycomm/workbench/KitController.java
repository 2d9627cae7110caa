package vn.vanho.policycomm.workbench;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.dissemination.Publications;
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.reporting.MaterialKit;

/** The kit of materials for the media and the units that work with them, once the draft is public. */
@Controller
class KitController {

    private static final Role[] READERS = {Role.MEDIA_CENTRE, Role.PRESS, Role.CULTURE, Role.JUSTICE};

    private final Drafts drafts;
    private final Publications publications;
    private final MaterialKit kit;
    private final Units units;
    private final CurrentActor actor;
    private final Phrases phrases;

    KitController(
            Drafts drafts,
            Publications publications,
            MaterialKit kit,
            Units units,
            CurrentActor actor,
            Phrases phrases) {
        this.drafts = drafts;
        this.publications = publications;
        this.kit = kit;
        this.units = units;
        this.actor = actor;
        this.phrases = phrases;
    }

    @GetMapping("/lam-viec/du-thao/{draftId}/bo-tai-lieu.zip")
    void download(@PathVariable String draftId, HttpServletResponse response) throws IOException {
        requireReader();
        Draft draft = drafts.get(draftId);
        if (publications.onPortal(draftId).isEmpty()) {
            throw new ActionForbidden(phrases.of("kit.notYet"));
        }
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("bo-tai-lieu-%s.zip".formatted(draft.slug()))
                        .build()
                        .toString());
        kit.write(draftId, response.getOutputStream());
    }

    private void requireReader() {
        if (!units.anyHolds(actor.require().groups(), READERS)) {
            throw new ActionForbidden(phrases.of("kit.notYours"));
        }
    }
}
