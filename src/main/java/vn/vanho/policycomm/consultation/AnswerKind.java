package vn.vanho.policycomm.consultation;

/** What a unit answers to a group of comments: tiếp thu, tiếp thu một phần, giải trình. */
public enum AnswerKind {
    ACCEPT,
    ACCEPT_PARTLY,
    EXPLAIN;

    /**
     * The key of its label: what a unit answers is final for a draft of our own, and a proposal to the drafting agency
     * for one that is relayed.
     */
    public String labelKey(boolean ownDraft) {
        return "answer.%s.%s".formatted(ownDraft ? "final" : "proposed", name());
    }
}
