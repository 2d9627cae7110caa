package vn.vanho.policycomm.consultation;

/** How far a comment has come, as its sender may know. */
public enum CommentState {
    /** Stored; nobody has placed it yet. */
    RECEIVED,
    /** In a group that a unit answers, or being looked at. */
    IN_PROCESS,
    /** Its answer is public. */
    ANSWERED,
    /** The result is public, and this comment is not part of it. */
    NOT_INCLUDED
}
