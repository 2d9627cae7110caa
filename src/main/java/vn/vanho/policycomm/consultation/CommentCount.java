package vn.vanho.policycomm.consultation;

/**
 * How many comments one kind of sender sent, and where they are: {@code received = pending + inTable + withheld}.
 *
 * @param senders different names with their places; each comment without a name counts as a sender of its own
 * @param pending neither in a group nor withheld
 * @param inTable in a group
 * @param withheld kept from the table with a reason
 */
public record CommentCount(
        SenderKind senderKind, long senders, long received, long pending, long inTable, long withheld) {}
