package vn.vanho.policycomm.channels;

/**
 * A post that is there.
 *
 * @param id by which the channel knows it
 * @param url where people see it; at most 500 characters
 */
public record Posted(String id, String url) {}
