package vn.vanho.policycomm.dissemination;

/** What cannot become a material; the reason is a Vietnamese sentence that names it, says why and what to do. */
public final class MaterialRefused extends RuntimeException {

    private final String reason;

    public MaterialRefused(String reason) {
        super(reason);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
