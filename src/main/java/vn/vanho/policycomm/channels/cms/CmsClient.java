package vn.vanho.policycomm.channels.cms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import vn.vanho.policycomm.channels.web.BoundedWeb;
import vn.vanho.policycomm.channels.web.WebAnswer;
import vn.vanho.policycomm.channels.web.WebRequest;

/** Calls the CMS: each call is signed, ends in time however slowly it is answered, and follows no redirect. */
final class CmsClient {

    private static final int LONGEST_ANSWER = 64 * 1024;
    private static final int LONGEST_SECONDS = 9;

    private final BoundedWeb web;
    private final CmsSignature signature;
    private final ObjectMapper json;
    private final Clock clock;

    CmsClient(CmsProperties properties, ObjectMapper json, Clock clock) {
        this.signature = new CmsSignature(properties.keyId(), properties.secret());
        this.json = json;
        this.clock = clock;
        this.web = new BoundedWeb(properties.connectTimeout(), properties.timeout(), LONGEST_ANSWER + 1);
    }

    /** @throws IOException when no whole answer came */
    CmsAnswer call(CmsCall call) throws IOException {
        HttpHeaders headers = new HttpHeaders();
        headers.setAccept(List.of(MediaType.APPLICATION_JSON));
        signature.sign(call, clock.instant(), headers);
        WebAnswer answer = web.send(new WebRequest(
                call.method(),
                call.address(),
                headers.toSingleValueMap(),
                call.body().isEmpty() ? "" : MediaType.APPLICATION_JSON_VALUE,
                call.body()));
        return new CmsAnswer(
                answer.status(),
                parsed(answer.body()),
                pause(answer.header(HttpHeaders.RETRY_AFTER).orElse(null)));
    }

    private JsonNode parsed(String body) {
        try {
            return body.getBytes(StandardCharsets.UTF_8).length > LONGEST_ANSWER
                    ? MissingNode.getInstance()
                    : json.readTree(body);
        } catch (IOException noJson) {
            return MissingNode.getInstance();
        }
    }

    /** Seconds, or the moment until when (RFC 9110). */
    private @Nullable Duration pause(@Nullable String asked) {
        if (asked == null) {
            return null;
        } else if (asked.matches("\\d{1,%d}".formatted(LONGEST_SECONDS))) {
            return Duration.ofSeconds(Long.parseLong(asked));
        }
        try {
            ZonedDateTime until = ZonedDateTime.parse(asked, DateTimeFormatter.RFC_1123_DATE_TIME);
            Duration pause = Duration.between(clock.instant(), until);
            return pause.isNegative() ? Duration.ZERO : pause;
        } catch (DateTimeParseException nothingWeKnow) {
            return null;
        }
    }
}
