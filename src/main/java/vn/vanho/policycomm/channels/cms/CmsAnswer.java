package vn.vanho.policycomm.channels.cms;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.channels.Posted;

/**
 * What the CMS answered.
 *
 * @param json its body; missing where there was none, or nothing that can be read
 * @param retryAfter how long it asks to wait; null when it does not say
 */
record CmsAnswer(int status, JsonNode json, @Nullable Duration retryAfter) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._~-]{0,199}");
    private static final int LONGEST_URL = 500;

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** Where the post is; empty for an answer that does not say so, whatever its status. */
    Optional<Posted> posted() {
        String id = text("id");
        String url = text("url");
        return ID.matcher(id).matches() && url.length() <= LONGEST_URL && CmsAddress.isSafe(url)
                ? Optional.of(new Posted(id, url))
                : Optional.empty();
    }

    /** Empty for a field that is not there, or is neither a text nor a whole number. */
    String text(String field) {
        JsonNode value = json.path(field);
        return value.isTextual() || value.isIntegralNumber() ? value.asText() : "";
    }
}
