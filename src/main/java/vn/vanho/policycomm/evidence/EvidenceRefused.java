package vn.vanho.policycomm.evidence;

/** What cannot become evidence; the reason is a Vietnamese sentence that names it, says why and what to do. */
public final class EvidenceRefused extends RuntimeException {

    private final String reason;

    public EvidenceRefused(String reason) {
        super(reason);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
