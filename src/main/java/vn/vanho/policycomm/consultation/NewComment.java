package vn.vanho.policycomm.consultation;

/**
 * A comment as somebody typed it; what is optional may be empty.
 *
 * @param submissionKey names this one submission, at most 64 characters: repeated, it makes no second comment
 * @param address the point of the draft it is about; empty for the whole draft
 * @param body at most 10,000 characters
 * @param author who sends it, as far as they say
 */
public record NewComment(String draftId, String submissionKey, String address, String body, CommentAuthor author) {}
