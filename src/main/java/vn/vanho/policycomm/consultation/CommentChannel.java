package vn.vanho.policycomm.consultation;

/** How a comment came in. */
public enum CommentChannel {
    PORTAL,
    /** Brought or handed in on paper. */
    PAPER,
    /** Said at a meeting and written down in its minutes. */
    MEETING,
    /** By post or e-mail. */
    MAIL,
    /** Under a post on a social network. */
    NETWORK
}
