package vn.vanho.policycomm.consultation;

/** A draft's file was taken in and is in force; told within the same transaction. */
public record DraftFileAttached(String draftId, DraftFile file) {}
