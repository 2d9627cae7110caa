package vn.vanho.policycomm.channels.zalo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.util.UriComponentsBuilder;
import vn.vanho.policycomm.channels.ChannelFault;
import vn.vanho.policycomm.channels.FaultKind;
import vn.vanho.policycomm.channels.web.BoundedWeb;
import vn.vanho.policycomm.channels.web.WebRequest;

/** Calls Zalo's API for articles, signed in; a token that has run out is renewed, and the call made once more. */
final class ZaloCalls {

    private final String apiUrl;
    private final BoundedWeb web;
    private final ZaloTokens tokens;
    private final ZaloFaults faults;

    ZaloCalls(String apiUrl, BoundedWeb web, ZaloTokens tokens, ZaloFaults faults) {
        this.apiUrl = apiUrl;
        this.web = web;
        this.tokens = tokens;
        this.faults = faults;
    }

    /** @param call e.g. {@code getslice} */
    ZaloAnswer get(String call, Map<String, String> asked) throws ChannelFault {
        UriComponentsBuilder uri = UriComponentsBuilder.fromUri(uri(call));
        asked.forEach(uri::queryParam);
        URI whole = uri.encode().build().toUri();
        return done(
                signed(token -> WebRequest.bare(HttpMethod.GET, whole, headers(token)), FaultKind.RETRY),
                FaultKind.RETRY);
    }

    /**
     * @param call e.g. {@code create}
     * @param unknown what it is when the call may have been done
     */
    ZaloAnswer post(String call, JsonNode body, FaultKind unknown) throws ChannelFault {
        return done(ask(call, body, unknown), unknown);
    }

    /** Whether it is done, and with what: empty while Zalo is still at it. */
    Optional<ZaloAnswer> verify(JsonNode body) throws ChannelFault {
        ZaloAnswer answer = ask("verify", body, FaultKind.RETRY);
        return answer.processing() ? Optional.empty() : Optional.of(done(answer, FaultKind.RETRY));
    }

    private ZaloAnswer ask(String call, JsonNode body, FaultKind unknown) throws ChannelFault {
        return signed(
                token -> new WebRequest(
                        HttpMethod.POST, uri(call), headers(token), MediaType.APPLICATION_JSON_VALUE, body.toString()),
                unknown);
    }

    private ZaloAnswer signed(Function<String, WebRequest> request, FaultKind unknown) throws ChannelFault {
        String token = tokens.access("");
        ZaloAnswer answer = send(request.apply(token), unknown);
        return answer.expired() ? send(request.apply(tokens.access(token)), unknown) : answer;
    }

    private ZaloAnswer done(ZaloAnswer answer, FaultKind unknown) throws ChannelFault {
        if (!answer.done()) {
            throw faults.of(answer, unknown);
        }
        return answer;
    }

    private ZaloAnswer send(WebRequest request, FaultKind unknown) throws ChannelFault {
        try {
            return ZaloAnswer.of(web.send(request));
        } catch (IOException e) {
            throw faults.unanswered(e, unknown);
        }
    }

    private URI uri(String call) {
        return URI.create(apiUrl + "/v2.0/article/" + call);
    }

    private static Map<String, String> headers(String token) {
        return Map.of("access_token", token);
    }
}
