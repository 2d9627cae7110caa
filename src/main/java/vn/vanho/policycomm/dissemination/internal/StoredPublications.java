package vn.vanho.policycomm.dissemination.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.consultation.DraftFile;
import vn.vanho.policycomm.consultation.DraftFileAttached;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.dissemination.Materials;
import vn.vanho.policycomm.dissemination.PublicationStep;
import vn.vanho.policycomm.dissemination.Publications;
import vn.vanho.policycomm.dissemination.SixBlocks;
import vn.vanho.policycomm.engine.Actor;

/** Publishes on the portal, which shows what the table of publications holds. */
@Service
@Transactional
class StoredPublications implements Publications {

    private final PublicationTable table;
    private final Drafts drafts;
    private final Materials materials;
    private final Offices offices;
    private final ObjectMapper json;

    StoredPublications(PublicationTable table, Drafts drafts, Materials materials, Offices offices, ObjectMapper json) {
        this.table = table;
        this.drafts = drafts;
        this.materials = materials;
        this.offices = offices;
        this.json = json;
    }

    /** Whoever brings a file has prepared it. */
    @EventListener
    void prepared(DraftFileAttached attached) {
        DraftFile file = attached.file();
        record(attached.draftId(), file, PublicationStep.Kind.PREPARED, file.uploadedBy(), null);
    }

    @Override
    public void record(String draftId, PublicationStep.Kind step, String actor, @Nullable String inPlaceOf) {
        record(draftId, fileInForce(draftId), step, actor, inPlaceOf);
    }

    @Override
    public void recordForNewVersion(String draftId, PublicationStep.Kind step, String actor) {
        record(draftId, drafts.newVersion(draftId).orElseThrow(), step, actor, null);
    }

    private void record(
            String draftId, DraftFile file, PublicationStep.Kind step, String actor, @Nullable String inPlaceOf) {
        String office = inPlaceOf == null ? offices.of(actor) : offices.inPlaceOf(inPlaceOf);
        table.insertStep(draftId, file.version(), new PublicationStep(step, actor, office, table.now(), inPlaceOf));
    }

    @Override
    public String publishOnPortal(String draftId, SixBlocks blocks) {
        DraftFile file = fileInForce(draftId);
        String url = "/du-thao/" + drafts.get(draftId).slug();
        String text = asJson(blocks);
        String hash = DigestUtils.sha256Hex(file.sha256() + text);
        if (!table.update(draftId, file.version(), text, hash)) {
            table.insert(draftId, file.version(), text, hash, url);
        }
        materials.publish(draftId);
        record(draftId, PublicationStep.Kind.POSTED, Actor.APPLICATION);
        return url;
    }

    @Override
    public List<PublicationStep> steps(String draftId) {
        return drafts.fileInForce(draftId)
                .map(file -> withMaterials(draftId, table.steps(draftId, file.version())))
                .orElse(List.of());
    }

    @Override
    public List<PublicationStep> newVersionSteps(String draftId) {
        return drafts.newVersion(draftId)
                .map(file -> table.steps(draftId, file.version()))
                .orElse(List.of());
    }

    /** Whoever added a material has prepared it. */
    private List<PublicationStep> withMaterials(String draftId, List<PublicationStep> steps) {
        Stream<PublicationStep> prepared = materials.of(draftId).all().stream()
                .map(material -> new PublicationStep(
                        PublicationStep.Kind.PREPARED,
                        material.addedBy(),
                        material.office(),
                        material.addedAt(),
                        null));
        return Stream.concat(steps.stream(), prepared)
                .sorted(Comparator.comparing(PublicationStep::doneAt))
                .toList();
    }

    @Override
    public Optional<SixBlocks> onPortal(String draftId) {
        return drafts.fileInForce(draftId)
                .flatMap(file -> table.posted(draftId, file.version()))
                .map(this::fromJson);
    }

    private DraftFile fileInForce(String draftId) {
        return drafts.fileInForce(draftId)
                .orElseThrow(() -> new IllegalStateException("Draft %s has no file".formatted(draftId)));
    }

    private String asJson(SixBlocks blocks) {
        try {
            return json.writeValueAsString(blocks);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Six strings are always JSON", e);
        }
    }

    private SixBlocks fromJson(String blocks) {
        try {
            return json.readValue(blocks, SixBlocks.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("We wrote this JSON", e);
        }
    }
}
