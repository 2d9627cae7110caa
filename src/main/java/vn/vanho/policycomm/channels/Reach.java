package vn.vanho.policycomm.channels;

/**
 * Whom a post reached.
 *
 * @param people who saw it, as the channel counts them
 * @param interactions reactions, comments and shares
 */
public record Reach(int people, int interactions) {}
