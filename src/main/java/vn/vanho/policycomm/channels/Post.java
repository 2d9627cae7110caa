package vn.vanho.policycomm.channels;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What is to be shown on a channel.
 *
 * @param key names the post for ever, e.g. {@code <draft>/1/facebook}; no other post of any channel has it
 * @param title of the draft
 * @param texts by the field of their {@link TextPart}, as approved
 * @param link the draft on the portal, absolute
 */
public record Post(String key, String title, Map<String, String> texts, URI link) {

    public Post {
        texts = Map.copyOf(texts);
    }

    /** Empty for a part that was left out. */
    public String text(String field) {
        return texts.getOrDefault(field, "");
    }

    /** SHA-256 of the parts, lower-case hex: what was approved is what is posted. */
    public static String hash(List<TextPart> parts, Map<String, String> texts) {
        return DigestUtils.sha256Hex(parts.stream()
                .map(TextPart::field)
                .map(field -> field + '\0' + texts.getOrDefault(field, ""))
                .collect(Collectors.joining("\0")));
    }
}
