package vn.vanho.policycomm.consultation;

/** A file that cannot become a draft; the message is a Vietnamese sentence that says why and what to do. */
public final class DraftFileRefused extends RuntimeException {

    public DraftFileRefused(String reason) {
        super(reason);
    }

    public DraftFileRefused(String reason, Throwable cause) {
        super(reason, cause);
    }
}
