package vn.vanho.policycomm.api;

/**
 * How a program is told that it is not let in.
 *
 * @param type the reason phrase of the status, e.g. {@code Unauthorized}
 * @param message a Vietnamese sentence
 */
public record Refusal(String type, String message) {}
