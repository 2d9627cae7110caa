package vn.vanho.policycomm.portal;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.vanho.policycomm.dissemination.Material;
import vn.vanho.policycomm.dissemination.Materials;

/** The published files of a draft. They may be kept, and are asked for again before each showing. */
@Controller
class MaterialController {

    /** A file runs nothing and loads nothing, whatever a browser takes it for. */
    private static final String INERT =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

    private final DraftViews views;
    private final Materials materials;

    MaterialController(DraftViews views, Materials materials) {
        this.views = views;
        this.materials = materials;
    }

    /** Spring answers ranges, which players ask for, and leaves the content unread for who has it already. */
    @GetMapping("/du-thao/{slug}/tai-lieu/{materialId}")
    ResponseEntity<Resource> file(@PathVariable String slug, @PathVariable String materialId) {
        String draftId = views.require(slug).id();
        Material material = published(draftId, materialId);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(material.kind().mediaType()))
                .cacheControl(Caching.ASK_AGAIN)
                .eTag(material.sha256())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(material).toString())
                .header("Content-Security-Policy", INERT)
                .header("X-Content-Type-Options", "nosniff")
                .body(new StoredFile(material, () -> content(draftId, materialId)));
    }

    private byte[] content(String draftId, String materialId) {
        return materials.content(draftId, materialId).orElseThrow(MaterialController::notFound);
    }

    private Material published(String draftId, String materialId) {
        return materials.of(draftId).published().all().stream()
                .filter(material -> material.id().equals(materialId))
                .findFirst()
                .orElseThrow(MaterialController::notFound);
    }

    private static ContentDisposition disposition(Material material) {
        ContentDisposition.Builder disposition =
                material.kind().shownInBrowser() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return disposition.filename(material.title(), StandardCharsets.UTF_8).build();
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
