package vn.vanho.policycomm.evidence;

/**
 * A piece of evidence that the acting person may see.
 *
 * @param unitName what people call the unit that gave it
 */
public record SeenEvidence(WorkOfUnit work, String unitName, Evidence piece) {

    private static final String FILES = "/lam-viec/minh-chung/";

    /** Where it opens: a file here, relative to the application, where it is saved and never shown; a link elsewhere. */
    public String url() {
        String elsewhere = piece.url();
        return elsewhere == null ? FILES + piece.id() : elsewhere;
    }
}
