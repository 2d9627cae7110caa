package vn.vanho.policycomm.consultation.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Names of the parts that hold text, styles and numbering, found through the package's relationships. */
record PackageParts(String document, String styles, String numbering) {

    private static final String WORD_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    static PackageParts read(DocxPackage file, Refusals refusals) throws IOException, XMLStreamException {
        Map<String, String> root = relationships(file.required("_rels/.rels"), "", refusals);
        String document = root.get("officeDocument");
        if (document == null) {
            throw refusals.notDocx();
        }
        requireWord(file, document, refusals);
        Map<String, String> parts = relationships(file.part(relationshipsOf(document)), document, refusals);
        return new PackageParts(document, parts.getOrDefault("styles", ""), parts.getOrDefault("numbering", ""));
    }

    private static void requireWord(DocxPackage file, String document, Refusals refusals)
            throws IOException, XMLStreamException {
        String type = contentType(file.required("[Content_Types].xml"), "/" + document, refusals);
        if (type.contains("macroEnabled")) {
            throw refusals.macros();
        }
        if (!type.startsWith(WORD_MAIN)) {
            throw refusals.notDocx();
        }
    }

    private static String contentType(InputStream types, String part, Refusals refusals)
            throws IOException, XMLStreamException {
        try (WordXml xml = new WordXml(types, refusals)) {
            while (xml.advance()) {
                if (xml.starts() && part.equalsIgnoreCase(xml.attribute("PartName"))) {
                    return Objects.requireNonNullElse(xml.attribute("ContentType"), "");
                }
            }
        }
        return "";
    }

    /** Last word of the relationship's type → name of the part; external targets are left out. */
    private static Map<String, String> relationships(@Nullable InputStream rels, String source, Refusals refusals)
            throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        if (rels == null) {
            return targets;
        }
        try (WordXml xml = new WordXml(rels, refusals)) {
            while (xml.advance()) {
                String type = xml.starts() ? xml.attribute("Type") : null;
                String target = xml.starts() ? xml.attribute("Target") : null;
                if (type != null && target != null && !"External".equals(xml.attribute("TargetMode"))) {
                    targets.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), resolve(source, target));
                }
            }
        }
        return targets;
    }

    private static String resolve(String source, String target) {
        return URI.create("/" + source).resolve(target).getPath().substring(1);
    }

    private static String relationshipsOf(String part) {
        int name = part.lastIndexOf('/') + 1;
        return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
    }
}
