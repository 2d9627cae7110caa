package vn.vanho.policycomm.workbench;

import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.vanho.policycomm.consultation.CommentGroups;
import vn.vanho.policycomm.consultation.CommentScan;
import vn.vanho.policycomm.consultation.Drafts;

/** Scans of comments, for those who see the desk. */
@Controller
class ScanController {

    private final Drafts drafts;
    private final CommentGroups groups;
    private final DeskRights rights;

    ScanController(Drafts drafts, CommentGroups groups, DeskRights rights) {
        this.drafts = drafts;
        this.groups = groups;
        this.rights = rights;
    }

    @GetMapping("/lam-viec/gop-y/{draftId}/y-kien/{commentId}/ban-quet")
    ResponseEntity<Resource> download(@PathVariable String draftId, @PathVariable String commentId) {
        rights.requireSeeing(drafts.get(draftId));
        CommentScan scan = groups.scan(draftId, commentId)
                .orElseThrow(() -> new NoSuchElementException("No scan of comment " + commentId));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(scan.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(scan.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(scan.content());
    }
}
