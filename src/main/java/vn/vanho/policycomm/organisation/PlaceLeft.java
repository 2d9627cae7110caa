package vn.vanho.policycomm.organisation;

/** Somebody got another place of work, or left: told within the transaction that does it. */
public record PlaceLeft(String account) {}
