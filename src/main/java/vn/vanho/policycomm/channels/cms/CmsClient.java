package vn.vanho.policycomm.channels.cms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** Calls the CMS: each call is signed, ends in time however slowly it is answered, and follows no redirect. */
final class CmsClient {

    private static final int LONGEST_ANSWER = 64 * 1024;
    private static final int LONGEST_SECONDS = 9;

    private final RestClient http;
    private final CmsSignature signature;
    private final ObjectMapper json;
    private final Clock clock;

    CmsClient(CmsProperties properties, ObjectMapper json, Clock clock) {
        this.signature = new CmsSignature(properties.keyId(), properties.secret());
        this.json = json;
        this.clock = clock;
        this.http = RestClient.builder().requestFactory(requests(properties)).build();
    }

    private static JdkClientHttpRequestFactory requests(CmsProperties properties) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(properties.connectTimeout())
                .build();
        var requests = new JdkClientHttpRequestFactory(client);
        requests.setReadTimeout(properties.timeout());
        return requests;
    }

    /** @throws IOException when no whole answer came */
    CmsAnswer call(CmsCall call) throws IOException {
        RestClient.RequestBodySpec request = http.method(call.method())
                .uri(call.address())
                .accept(MediaType.APPLICATION_JSON)
                .headers(headers -> signature.sign(call, clock.instant(), headers));
        if (!call.body().isEmpty()) {
            request.contentType(MediaType.APPLICATION_JSON).body(call.body().getBytes(StandardCharsets.UTF_8));
        }
        try {
            return Objects.requireNonNull(request.exchange((sent, answer) -> read(answer)));
        } catch (ResourceAccessException broken) {
            throw broken.getCause() instanceof IOException cause ? cause : new IOException(broken);
        }
    }

    private CmsAnswer read(ClientHttpResponse answer) throws IOException {
        InputStream body = answer.getBody();
        byte[] start = body.readNBytes(LONGEST_ANSWER + 1);
        body.close();
        return new CmsAnswer(
                answer.getStatusCode().value(),
                start.length > LONGEST_ANSWER ? MissingNode.getInstance() : parsed(start),
                pause(answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)));
    }

    private JsonNode parsed(byte[] body) {
        try {
            return json.readTree(body);
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
