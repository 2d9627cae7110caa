package vn.vanho.policycomm.dissemination.internal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.dissemination.Material;
import vn.vanho.policycomm.dissemination.MaterialKind;
import vn.vanho.policycomm.dissemination.MaterialRefused;
import vn.vanho.policycomm.dissemination.MaterialSet;
import vn.vanho.policycomm.dissemination.Materials;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.files.Upload;
import vn.vanho.policycomm.files.UploadCheck;

/** Keeps materials in our table, in the engine's transaction. */
@Service
@Transactional
class StoredMaterials implements Materials {

    private static final int MOST = 20;
    private static final int LONGEST_TITLE = 200;

    private final MaterialTable table;
    private final UploadCheck uploads;
    private final MaterialRefusals refusals;
    private final Offices offices;

    StoredMaterials(MaterialTable table, UploadCheck uploads, MaterialRefusals refusals, Offices offices) {
        this.table = table;
        this.uploads = uploads;
        this.refusals = refusals;
        this.offices = offices;
    }

    @Override
    public Material addFile(String draftId, String fileName, byte[] content, String addedBy) {
        Upload upload = uploads.require(fileName, content, MaterialRefused::new);
        String sha256 = DigestUtils.sha256Hex(content);
        MaterialKind kind = MaterialKind.of(upload.kind());
        return add(draftId, material(kind, upload.name(), null, content.length, sha256, addedBy), content);
    }

    @Override
    public Material addVideo(String draftId, String title, String link, String addedBy) {
        String name = title.replaceAll("[\\s\\p{C}]+", " ").strip();
        if (name.isEmpty() || name.length() > LONGEST_TITLE) {
            throw refusals.because("title", LONGEST_TITLE);
        }
        if (!VideoLink.isFit(link)) {
            throw refusals.because("link", name);
        }
        String sha256 = DigestUtils.sha256Hex(link.getBytes(StandardCharsets.UTF_8));
        return add(draftId, material(MaterialKind.VIDEO, name, link, 0, sha256, addedBy), null);
    }

    private Material material(
            MaterialKind kind, String title, @Nullable String link, int size, String sha256, String addedBy) {
        String id = UUID.randomUUID().toString();
        String office = offices.of(addedBy);
        return new Material(id, kind, title, link, size, sha256, addedBy, office, table.now(), null, null);
    }

    private Material add(String draftId, Material material, byte @Nullable [] content) {
        MaterialSet present = of(draftId);
        if (present.all().size() >= MOST) {
            throw refusals.because("many", material.title(), MOST);
        }
        if (present.all().stream().anyMatch(each -> each.sha256().equals(material.sha256()))) {
            throw refusals.because("twice", material.title());
        }
        table.insert(draftId, material, content);
        return material;
    }

    @Override
    public void remove(String draftId, String materialId, String removedBy) {
        table.remove(draftId, materialId, removedBy);
    }

    @Override
    public void removeAll(String draftId) {
        of(draftId).all().forEach(material -> table.remove(draftId, material.id(), Actor.APPLICATION));
    }

    @Override
    public MaterialSet of(String draftId) {
        return new MaterialSet(table.of(draftId));
    }

    @Override
    public Optional<byte[]> content(String draftId, String materialId) {
        return table.content(draftId, materialId);
    }

    @Override
    public void markChecked(String draftId) {
        table.markChecked(draftId);
    }

    @Override
    public void publish(String draftId) {
        table.publish(draftId);
    }
}
