package vn.vanho.policycomm.reporting.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.dissemination.Material;
import vn.vanho.policycomm.engine.Phrases;

/** What is in a kit, by name, and the list that says so. */
@Component
class KitContents {

    static final String LIST = "danh-muc.txt";
    static final String DRAFT = "du-thao.docx";
    static final String SUMMARY = "tom-tat.docx";

    private final Phrases phrases;

    KitContents(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Numbered as in the list, so that equal names do not meet. */
    static String name(Material material, List<Material> all) {
        return "tai-lieu/%02d-%s".formatted(all.indexOf(material) + 1, material.title());
    }

    /** Lines end as Windows expects. */
    byte[] list(Draft draft, List<Material> all) {
        List<String> lines = new ArrayList<>();
        lines.add(phrases.of("kit.list.title", draft.title()));
        lines.add("");
        lines.add(phrases.of("kit.list.draft", DRAFT));
        lines.add(phrases.of("kit.list.summary", SUMMARY));
        all.forEach(material -> lines.add(line(material, all)));
        return String.join("\r\n", lines).concat("\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private String line(Material material, List<Material> all) {
        String kind = phrases.of("material.kind." + material.kind());
        return material.isVideo()
                ? phrases.of("kit.list.video", material.title(), Objects.requireNonNull(material.link()))
                : phrases.of("kit.list.file", name(material, all), kind, material.sizeBytes(), material.sha256());
    }
}
