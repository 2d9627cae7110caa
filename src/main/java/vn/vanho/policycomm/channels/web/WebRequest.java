package vn.vanho.policycomm.channels.web;

import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpMethod;

/**
 * What is sent to a channel. It may hold secrets: what it says of itself leaves them out.
 *
 * @param type of the body, e.g. {@code application/json}; empty where there is none
 * @param body empty for none
 */
public record WebRequest(HttpMethod method, URI uri, Map<String, String> headers, String type, String body) {

    public WebRequest {
        headers = Map.copyOf(headers);
    }

    /** Without a body. */
    public static WebRequest bare(HttpMethod method, URI uri, Map<String, String> headers) {
        return new WebRequest(method, uri, headers, "", "");
    }

    @Override
    public String toString() {
        return method + " " + uri.getPath();
    }
}
