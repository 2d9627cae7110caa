package vn.vanho.policycomm.dissemination;

/** Orders corrections as the signed-in head. */
public interface CorrectionOrders {

    /** Whether this person may order any. */
    boolean allowed();

    /**
     * Starts the process that corrects; the portal is mended when this returns.
     *
     * @param slug address of the draft on the portal
     * @param kind a code of {@link CorrectionKind}
     * @throws vn.vanho.policycomm.engine.InputRefused naming every fault; nothing is started
     * @throws vn.vanho.policycomm.engine.CaseAlreadyOpen when another correction of the draft is under way
     */
    void order(String slug, String kind, String notice, String reason);
}
