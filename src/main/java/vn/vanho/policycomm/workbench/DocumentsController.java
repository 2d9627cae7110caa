package vn.vanho.policycomm.workbench;

import java.util.NoSuchElementException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.dissemination.Publications;
import vn.vanho.policycomm.documents.IssuedDocument;
import vn.vanho.policycomm.documents.IssuedDocuments;

/** The printed documents of a draft, for those who have a task of it. */
@Controller
@RequestMapping("/lam-viec/du-thao/{draftId}/van-ban")
class DocumentsController {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Drafts drafts;
    private final IssuedDocuments documents;
    private final ReadableDocuments readable;
    private final Publications publications;
    private final Participants participants;

    DocumentsController(
            Drafts drafts,
            IssuedDocuments documents,
            ReadableDocuments readable,
            Publications publications,
            Participants participants) {
        this.drafts = drafts;
        this.documents = documents;
        this.readable = readable;
        this.publications = publications;
        this.participants = participants;
    }

    @GetMapping
    String list(@PathVariable String draftId, Model model) {
        Draft draft = drafts.get(draftId);
        model.addAttribute("tasks", participants.require(draft));
        model.addAttribute("draft", draft);
        model.addAttribute("documents", readable.of(draftId));
        model.addAttribute("steps", publications.steps(draftId));
        return "workbench/documents";
    }

    @GetMapping("/{documentId}")
    ResponseEntity<byte[]> download(@PathVariable String draftId, @PathVariable String documentId) {
        participants.require(drafts.get(draftId));
        IssuedDocument document = readable.of(draftId).stream()
                .filter(each -> each.id().equals(documentId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No document " + documentId));
        return ResponseEntity.ok()
                .contentType(DOCX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(document.fileName())
                                .build()
                                .toString())
                .body(documents.content(draftId, documentId).orElseThrow());
    }
}
