package vn.vanho.policycomm.dissemination.internal;

import java.text.Normalizer;

/** The name of an upload, made safe for pages, headers and archives. */
final class FileName {

    private static final int LONGEST = 120;
    private static final int LONGEST_EXTENSION = 8;

    private FileName() {}

    /** Letters, digits and a few signs; no folders; the extension is kept. */
    static String safe(String raw) {
        String base = raw.substring(Math.max(raw.lastIndexOf('/'), raw.lastIndexOf('\\')) + 1);
        String name = Normalizer.normalize(base, Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{M}\\p{Nd} ._()-]", "_")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        return name.length() <= LONGEST ? name : shortened(name);
    }

    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String extension = dot >= name.length() - LONGEST_EXTENSION ? name.substring(dot) : "";
        return name.substring(0, LONGEST - extension.length()) + extension;
    }
}
