package vn.vanho.policycomm.consultation;

/** A file that cannot become a draft; the reason is a Vietnamese sentence that says why and what to do. */
public final class DraftFileRefused extends RuntimeException {

    private final String reason;

    public DraftFileRefused(String reason) {
        super(reason);
        this.reason = reason;
    }

    public DraftFileRefused(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
