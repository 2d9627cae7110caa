package vn.vanho.policycomm.channels;

/**
 * A part of the text that is drafted for a channel.
 *
 * @param field of the form, e.g. {@code zaloTitle}
 * @param label for people, e.g. {@code Tiêu đề}
 * @param longest Unicode characters that the channel takes
 * @param required whether the channel takes no post without it
 */
public record TextPart(String field, String label, int longest, boolean required) {}
