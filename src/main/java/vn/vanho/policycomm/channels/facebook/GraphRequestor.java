package vn.vanho.policycomm.channels.facebook;

import com.restfb.DebugHeaderInfo;
import com.restfb.WebRequestor;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import vn.vanho.policycomm.channels.web.BoundedWeb;
import vn.vanho.policycomm.channels.web.NotSentException;
import vn.vanho.policycomm.channels.web.WebAnswer;
import vn.vanho.policycomm.channels.web.WebRequest;

/** Carries the library's request of one call, and remembers what came of it. */
final class GraphRequestor implements WebRequestor {

    private final BoundedWeb web;

    @Nullable
    private WebAnswer answer;

    private boolean notSent;

    GraphRequestor(BoundedWeb web) {
        this.web = web;
    }

    /** Null where there was none. */
    @Nullable
    WebAnswer answer() {
        return answer;
    }

    /** The library takes some statuses without a word for successes. */
    boolean succeeded() {
        return answer != null && answer.status() == HttpStatus.OK.value();
    }

    /** Whether certainly nobody heard the request. */
    boolean notSent() {
        return notSent;
    }

    @Override
    public Response executeGet(Request request) throws IOException {
        return send(WebRequest.bare(HttpMethod.GET, withParameters(request), headers(request)));
    }

    @Override
    public Response executeDelete(Request request) throws IOException {
        return send(WebRequest.bare(HttpMethod.DELETE, withParameters(request), headers(request)));
    }

    @Override
    public Response executePost(Request request) throws IOException {
        return send(new WebRequest(
                HttpMethod.POST,
                URI.create(request.getUrl()),
                headers(request),
                MediaType.APPLICATION_FORM_URLENCODED_VALUE,
                request.getParameters()));
    }

    @Override
    public @Nullable DebugHeaderInfo getDebugHeaderInfo() {
        return null;
    }

    private Response send(WebRequest request) throws IOException {
        try {
            answer = web.send(request);
            return new Response(answer.status(), answer.body());
        } catch (NotSentException e) {
            notSent = true;
            throw e;
        }
    }

    private static URI withParameters(Request request) {
        return URI.create(request.getUrl() + "?" + request.getParameters());
    }

    private static Map<String, String> headers(Request request) {
        Map<String, String> headers = new HashMap<>();
        if (request.hasHeaderAccessToken()) {
            headers.put(HttpHeaders.AUTHORIZATION, "Bearer " + request.getHeaderAccessToken());
        }
        return headers;
    }
}
