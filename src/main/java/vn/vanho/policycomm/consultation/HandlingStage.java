package vn.vanho.policycomm.consultation;

/** How far the handling of a draft's comments (II.3d) has come. */
public enum HandlingStage {
    /** The window is open. */
    COLLECTING,
    CLASSIFYING,
    /** Units answer their groups. */
    ANSWERING,
    /** The table is being compiled, or waits for its approval. */
    COMPILING,
    /** The table is approved: what it holds is what was received. */
    APPROVED;

    /** Whether comments that came in elsewhere can still be entered. */
    public boolean takesComments() {
        return this != APPROVED;
    }

    /** Whether groups can be made, filled and handed over: later, the table would no longer hold what the groups do. */
    public boolean takesGrouping() {
        return this == COLLECTING || this == CLASSIFYING || this == ANSWERING;
    }
}
