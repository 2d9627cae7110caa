package vn.vanho.policycomm.dissemination;

import java.util.Map;

/**
 * What is to be posted on a channel.
 *
 * @param texts as approved, by the name of their field, e.g. {@code blockScope}
 */
public record PostOrder(String draftId, Map<String, String> texts) {

    public PostOrder {
        texts = Map.copyOf(texts);
    }

    /** Empty for a field that was left out. */
    public String text(String field) {
        return texts.getOrDefault(field, "");
    }
}
