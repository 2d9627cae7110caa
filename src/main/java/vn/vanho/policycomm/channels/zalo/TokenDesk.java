package vn.vanho.policycomm.channels.zalo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import vn.vanho.policycomm.channels.ChannelFault;
import vn.vanho.policycomm.channels.FaultKind;
import vn.vanho.policycomm.channels.web.BoundedWeb;
import vn.vanho.policycomm.channels.web.WebRequest;

/** Exchanges a refresh token for a new pair. */
final class TokenDesk {

    /** For a pair of which Zalo does not say how long it is good. */
    private static final long SHORT_LIFE = 3600;

    private final ZaloProperties properties;
    private final BoundedWeb web;
    private final ZaloFaults faults;
    private final Clock clock;

    TokenDesk(ZaloProperties properties, BoundedWeb web, ZaloFaults faults, Clock clock) {
        this.properties = properties;
        this.web = web;
        this.faults = faults;
        this.clock = clock;
    }

    /**
     * Uses a refresh token up.
     *
     * @throws ChannelFault {@link FaultKind#RETRY} when it may be used up without an answer: the next try tells
     */
    TokenPair exchange(String refreshToken) throws ChannelFault {
        try {
            return read(ZaloAnswer.of(web.send(request(refreshToken))));
        } catch (IOException e) {
            throw faults.unanswered(e, FaultKind.RETRY);
        }
    }

    private WebRequest request(String refreshToken) {
        return new WebRequest(
                HttpMethod.POST,
                URI.create(properties.tokenUrl()),
                Map.of("secret_key", properties.secretKey()),
                MediaType.APPLICATION_FORM_URLENCODED_VALUE,
                form(Map.of(
                        "app_id", properties.appId(), "grant_type", "refresh_token", "refresh_token", refreshToken)));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private TokenPair read(ZaloAnswer answer) throws ChannelFault {
        JsonNode content = answer.content();
        String access = content.path("access_token").asText();
        String refresh = content.path("refresh_token").asText();
        if (answer.status() != 200 || answer.told() || access.isBlank() || refresh.isBlank()) {
            throw faults.signedOut(answer);
        }
        long life = content.path("expires_in").asLong(SHORT_LIFE);
        return new TokenPair(access, refresh, OffsetDateTime.now(clock).plusSeconds(life > 0 ? life : SHORT_LIFE));
    }
}
