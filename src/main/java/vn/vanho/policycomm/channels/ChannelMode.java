package vn.vanho.policycomm.channels;

/** What the application does on a channel by itself. */
public enum ChannelMode {
    /** Nothing: a person posts. */
    BY_HAND,
    /** It goes through all steps and posts nothing; every place says so, and nothing is counted as evidence. */
    DRY_RUN,
    /** It posts. */
    LIVE
}
