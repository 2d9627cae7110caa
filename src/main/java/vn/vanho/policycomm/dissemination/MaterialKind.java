package vn.vanho.policycomm.dissemination;

import vn.vanho.policycomm.files.FileKind;

/** What a material of a draft can be. */
public enum MaterialKind {
    PDF,
    DOCX,
    JPEG,
    PNG,
    MP3,
    /** A link to a page elsewhere; there is no file. */
    VIDEO;

    /** The kind of a file. */
    public static MaterialKind of(FileKind kind) {
        return valueOf(kind.name());
    }

    /** What a browser is told it is. */
    public String mediaType() {
        return this == VIDEO ? "text/uri-list" : FileKind.valueOf(name()).mediaType();
    }

    /** Whether browsers show it by themselves and safely. */
    public boolean shownInBrowser() {
        return this != DOCX && this != VIDEO;
    }
}
