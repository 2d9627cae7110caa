package vn.vanho.policycomm.channels.web;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/**
 * Sends requests, each once and within a time that no slow server can stretch. Redirects are not followed. Its exceptions
 * name no address and have no cause: those of the layers below may show secrets.
 */
public final class BoundedWeb {

    private static final int LONGEST_ANSWER = 8 * 1024 * 1024;

    private final RestClient client;
    private final int longestAnswer;

    /** Answers are read to a length that no list of posts reaches; {@code whole} must be longer than {@code connect}. */
    public BoundedWeb(Duration connect, Duration whole) {
        this(connect, whole, LONGEST_ANSWER);
        if (connect.compareTo(whole) >= 0) {
            throw new IllegalArgumentException("connect-timeout must be shorter than timeout");
        }
    }

    /**
     * @param connect until a connection is there
     * @param whole from the begin of the call to the last byte of the answer; not shorter than {@code connect}
     * @param longestAnswer bytes that are read of an answer; the rest is left
     */
    public BoundedWeb(Duration connect, Duration whole, int longestAnswer) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connect)
                .build();
        JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(http);
        factory.setReadTimeout(whole);
        this.longestAnswer = longestAnswer;
        this.client = RestClient.builder().requestFactory(factory).build();
    }

    /**
     * @throws NotSentException when certainly nobody heard the request
     * @throws BrokenOffException when somebody may have heard it
     */
    public WebAnswer send(WebRequest request) throws IOException {
        RestClient.RequestBodySpec spec = client.method(request.method())
                .uri(request.uri())
                .headers(headers -> request.headers().forEach(headers::set));
        if (!request.type().isEmpty()) {
            // As bytes: what is given as an object or text is shown in logs of the framework.
            spec.header(HttpHeaders.CONTENT_TYPE, request.type())
                    .body(request.body().getBytes(StandardCharsets.UTF_8));
        }
        try {
            return Objects.requireNonNull(spec.exchange((sent, response) -> answer(response)));
        } catch (ResourceAccessException e) {
            throw neverLeft(e) ? new NotSentException(isUntrusted(e)) : new BrokenOffException();
        }
    }

    private WebAnswer answer(ClientHttpResponse response) throws IOException {
        byte[] body = response.getBody().readNBytes(longestAnswer);
        return new WebAnswer(
                response.getStatusCode().value(), response.getHeaders(), new String(body, StandardCharsets.UTF_8));
    }

    private static boolean neverLeft(Throwable thrown) {
        return isUntrusted(thrown)
                || causes(thrown)
                        .anyMatch(cause -> cause instanceof ConnectException
                                || cause instanceof HttpConnectTimeoutException
                                || cause instanceof UnknownHostException
                                || cause instanceof UnresolvedAddressException
                                || cause instanceof NoRouteToHostException);
    }

    private static boolean isUntrusted(Throwable thrown) {
        return causes(thrown).anyMatch(SSLHandshakeException.class::isInstance);
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause);
    }
}
