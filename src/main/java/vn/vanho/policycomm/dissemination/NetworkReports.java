package vn.vanho.policycomm.dissemination;

/** Sets going what must be done about a harmful or false comment on a network. */
public interface NetworkReports {

    /** Whether the draft is being spread on networks now, so that reports find somebody who handles them. */
    boolean open(String businessKey);

    /**
     * Records the report and gives it to whom it concerns, in one transaction.
     *
     * @throws IllegalStateException when the draft is not being spread now
     */
    void raise(String draftId, String businessKey, String link, String content, String reportedBy);
}
