package vn.vanho.policycomm.intake;

/** What came in changes nothing: it came before, or no plan waits for it. HTTP 409, with a Vietnamese sentence. */
public final class NobodyWaits extends RuntimeException {

    public NobodyWaits(String reason) {
        super(reason);
    }
}
