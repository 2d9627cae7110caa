package vn.vanho.policycomm.reporting.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.dissemination.Material;
import vn.vanho.policycomm.dissemination.Materials;
import vn.vanho.policycomm.dissemination.Publications;
import vn.vanho.policycomm.dissemination.SixBlocks;
import vn.vanho.policycomm.reporting.MaterialKit;

/** Packs the kit, one file in memory at a time. */
@Service
class ZippedKit implements MaterialKit {

    private final Drafts drafts;
    private final Publications publications;
    private final Materials materials;
    private final Summary summary;
    private final KitContents contents;

    ZippedKit(Drafts drafts, Publications publications, Materials materials, Summary summary, KitContents contents) {
        this.drafts = drafts;
        this.publications = publications;
        this.materials = materials;
        this.summary = summary;
        this.contents = contents;
    }

    @Override
    public void write(String draftId, OutputStream out) throws IOException {
        Draft draft = drafts.get(draftId);
        SixBlocks blocks = publications.onPortal(draftId).orElseThrow();
        byte[] text = drafts.contentInForce(draftId).orElseThrow();
        byte[] words = summary.print(draft, blocks);
        List<Material> all = materials.of(draftId).published().all();
        try (FixedZip zip = new FixedZip(out)) {
            zip.copy(KitContents.LIST, new ByteArrayInputStream(contents.list(draft, all)));
            zip.copy(KitContents.DRAFT, new ByteArrayInputStream(text));
            zip.copy(KitContents.SUMMARY, new ByteArrayInputStream(words));
            for (Material material : all) {
                copy(draftId, material, KitContents.name(material, all), zip);
            }
        }
    }

    private void copy(String draftId, Material material, String name, FixedZip zip) throws IOException {
        if (!material.isVideo()) {
            byte[] content = materials.content(draftId, material.id()).orElseThrow();
            zip.copy(name, new ByteArrayInputStream(content));
        }
    }
}
