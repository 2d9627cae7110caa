package vn.vanho.policycomm.channels.facebook;

import com.restfb.json.Json;
import com.restfb.json.JsonObject;
import com.restfb.json.JsonValue;
import com.restfb.json.ParseException;
import java.util.Optional;
import vn.vanho.policycomm.channels.web.WebAnswer;

/**
 * What the Graph API says is wrong.
 *
 * @param subcode 0 for none
 * @param passing whether it says itself that this will pass
 */
record GraphError(int code, int subcode, boolean passing) {

    private static final int BAD_PARAMETER = 100;
    private static final int NO_SUCH_OBJECT = 33;

    /** Empty for an answer that is no error, or cannot be read. */
    static Optional<GraphError> in(WebAnswer answer) {
        try {
            JsonValue error = Json.parse(answer.body()).asObject().get("error");
            return error == null
                    ? Optional.empty()
                    : Optional.of(of(error.asObject())).filter(read -> read.code != 0);
        } catch (ParseException | UnsupportedOperationException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static GraphError of(JsonObject error) {
        return new GraphError(
                error.getInt("code", 0), error.getInt("error_subcode", 0), error.getBoolean("is_transient", false));
    }

    /** Whether the post is not, or no longer, there. */
    boolean gone() {
        return code == BAD_PARAMETER && subcode == NO_SUCH_OBJECT;
    }

    /** Whether it does not know, or does not tell us, what was asked for. */
    boolean untold() {
        return code == BAD_PARAMETER || forbidden();
    }

    boolean forbidden() {
        return code == 10 || (code >= 200 && code <= 299);
    }

    /** Of the app, the page, or one of their uses. */
    boolean throttled() {
        return switch (code) {
            case 4, 17, 32, 341, 613 -> true;
            default -> code >= 80_000 && code <= 80_014;
        };
    }

    boolean signedOut() {
        return code == 102 || code == 190 || subcode == 463 || subcode == 467;
    }

    /** E.g. {@code 190/463}. */
    String name() {
        return subcode == 0 ? String.valueOf(code) : code + "/" + subcode;
    }
}
