package vn.vanho.policycomm.portal.internal;

/**
 * Whether the locality shows its plan to the public.
 *
 * @param shown false where the profile does not say so
 */
public record PublicPlan(boolean shown) {}
