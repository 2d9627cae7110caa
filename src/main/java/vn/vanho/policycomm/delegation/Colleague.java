package vn.vanho.policycomm.delegation;

/**
 * Somebody of a unit.
 *
 * @param head whether the person is a head of it, not only in another's place
 * @param present whether the person can sign in
 */
public record Colleague(String account, String name, boolean head, boolean present) {}
