package vn.vanho.policycomm.channels.zalo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import vn.vanho.policycomm.channels.web.WebAnswer;

/**
 * What Zalo answered. It may hold secrets: what it says of itself leaves them out.
 *
 * @param content an object; a missing node for what is none
 */
record ZaloAnswer(int status, JsonNode content) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int UNAUTHORIZED = 401;
    private static final int EXPIRED = -216;
    private static final int INVALID = -124;
    private static final int PROCESSING = -214;

    static ZaloAnswer of(WebAnswer answer) {
        return new ZaloAnswer(answer.status(), read(answer.body()));
    }

    private static JsonNode read(String body) {
        try {
            JsonNode read = JSON.readTree(body);
            return read.isObject() ? read : MissingNode.getInstance();
        } catch (JsonProcessingException unreadable) {
            return MissingNode.getInstance();
        }
    }

    private boolean said() {
        JsonNode error = content.path("error");
        return error.isIntegralNumber() || error.asText().matches("-?\\d{1,9}");
    }

    /** 0 for none. */
    int error() {
        return content.path("error").asInt();
    }

    boolean done() {
        return status == 200 && said() && error() == 0;
    }

    /** Whether it tells itself that it is a failure. */
    boolean told() {
        return said() && error() != 0;
    }

    /** Whether the access token is not, or no longer, good. */
    boolean expired() {
        return status == UNAUTHORIZED || error() == EXPIRED || error() == INVALID;
    }

    /** Whether Zalo is still at it. */
    boolean processing() {
        return error() == PROCESSING;
    }

    JsonNode data() {
        return content.path("data");
    }

    @Override
    public String toString() {
        return "HTTP " + status + ", error " + error();
    }
}
