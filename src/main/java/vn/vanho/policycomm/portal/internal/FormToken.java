package vn.vanho.policycomm.portal.internal;

/**
 * A token that this application issued.
 *
 * @param submissionKey different for each opened form
 * @param expired whether its form was open for too long
 */
public record FormToken(String submissionKey, boolean expired) {}
