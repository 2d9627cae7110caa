package vn.vanho.policycomm.workbench;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.vanho.policycomm.consultation.CommentChannel;
import vn.vanho.policycomm.consultation.CommentHandling;
import vn.vanho.policycomm.consultation.CommentReceipt;
import vn.vanho.policycomm.consultation.CommenterPlaces;
import vn.vanho.policycomm.consultation.Comments;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.consultation.HandlingStage;
import vn.vanho.policycomm.consultation.ScanUpload;
import vn.vanho.policycomm.consultation.SenderKind;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.engine.Faults;
import vn.vanho.policycomm.engine.InputRefused;
import vn.vanho.policycomm.engine.Violation;

/** Where a clerk enters a comment that came on paper, at a meeting, by mail or on a network, and gets its receipt. */
@Controller
@RequestMapping("/lam-viec/gop-y/{draftId}/tiep-nhan")
class EntryController {

    private static final Set<String> WITHOUT_FIELD = Set.of("draft");

    private final Drafts drafts;
    private final Comments comments;
    private final CommentHandling handling;
    private final CommenterPlaces places;
    private final DeskRights rights;
    private final CurrentActor actor;
    private final Clock clock;
    private final String baseUrl;

    EntryController(
            Drafts drafts,
            Comments comments,
            CommentHandling handling,
            CommenterPlaces places,
            DeskRights rights,
            CurrentActor actor,
            Clock clock,
            @Value("${policycomm.base-url}") String baseUrl) {
        this.drafts = drafts;
        this.comments = comments;
        this.handling = handling;
        this.places = places;
        this.rights = rights;
        this.actor = actor;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    @GetMapping
    ModelAndView open(@PathVariable String draftId) {
        rights.requireEntering();
        return page(drafts.get(draftId), EntryForm.empty(), List.of());
    }

    @PostMapping
    ModelAndView enter(
            @PathVariable String draftId,
            @ModelAttribute EntryForm form,
            @RequestParam(required = false) @Nullable MultipartFile scan)
            throws IOException {
        rights.requireEntering();
        Draft draft = drafts.get(draftId);
        String clerk = actor.require().userId();
        try {
            String code = comments.enter(form.entered(draftId, upload(scan), clerk));
            return new ModelAndView("redirect:/lam-viec/gop-y/{draftId}/tiep-nhan/" + code);
        } catch (InputRefused refused) {
            return page(draft, form, refused.violations());
        }
    }

    @GetMapping("/{code}")
    ModelAndView receipt(@PathVariable String draftId, @PathVariable String code) {
        rights.requireEntering();
        CommentReceipt receipt = comments.find(code)
                .filter(found -> found.draftId().equals(draftId))
                .orElseThrow(() -> new NoSuchElementException("No such comment of draft " + draftId));
        ModelAndView page = new ModelAndView("workbench/entry-receipt");
        page.addObject("draft", drafts.get(draftId));
        page.addObject("receipt", receipt);
        page.addObject("outline", Outline.of(drafts.sections(draftId)));
        page.addObject("lookUp", baseUrl + "/gop-y");
        return page;
    }

    /** A browser sends a part without a name where no file was chosen. */
    private static @Nullable ScanUpload upload(@Nullable MultipartFile file) throws IOException {
        String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return file == null || name.isEmpty() ? null : new ScanUpload(name, new ByteArrayResource(file.getBytes()));
    }

    private ModelAndView page(Draft draft, EntryForm form, List<Violation> faults) {
        ModelAndView page =
                new ModelAndView("workbench/entry", faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
        page.addObject("draft", draft);
        page.addObject("form", form);
        page.addObject("faults", new Faults(faults, WITHOUT_FIELD));
        page.addObject(
                "taken",
                handling.stage(draft.id()).filter(HandlingStage::takesComments).isPresent());
        page.addObject("outline", Outline.of(drafts.sections(draft.id())));
        page.addObject("today", LocalDate.now(clock));
        page.addObject("places", places.all());
        page.addObject("senderKinds", SenderKind.values());
        page.addObject(
                "channels",
                Stream.of(CommentChannel.values())
                        .filter(channel -> channel != CommentChannel.PORTAL)
                        .toList());
        return page;
    }
}
