package vn.vanho.policycomm.consultation;

/** A reply of the drafting agency was keyed in that commenters must be told; told within the same transaction. */
public record AgencyReplied(String draftId) {}
