package vn.vanho.policycomm.packaged;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import vn.vanho.policycomm.support.LocalServer;

/**
 * Stands before a provider of channels and is as the internet is on a bad day: of ten calls that make a post about six go
 * through and say so; others go through and break off, or fail with nothing made, are throttled, or get an answer that means
 * nothing. Of ten other calls one fails. Signing in works: a token that is good for one use dies with its answer.
 */
final class BadDay implements AutoCloseable {

    private static final Pattern MAKES = Pattern.compile("POST .*/(feed|create|du-thao)");
    private static final Pattern SIGNS_IN = Pattern.compile("POST .*/access_token");
    private static final Set<String> OF_THE_CONNECTION =
            Set.of("connection", "content-length", "expect", "host", "http2-settings", "upgrade");
    private static final long BEYOND_PATIENCE = 2_000;

    private final HttpClient web = HttpClient.newHttpClient();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final URI provider;
    private final Random luck;
    private final LocalServer server = new LocalServer(this::handle);

    /** @param provider scheme, host and port of the real one */
    BadDay(URI provider, long seed) {
        this.provider = provider;
        this.luck = new Random(seed);
    }

    /** The provider's address on this day, with the same paths. */
    URI url() {
        return server.url();
    }

    @Override
    public void close() {
        closing.countDown();
        server.close();
    }

    private void handle(HttpExchange call) throws IOException {
        try (call) {
            byte[] body = call.getRequestBody().readAllBytes();
            String name = call.getRequestMethod() + " " + call.getRequestURI().getPath();
            if (MAKES.matcher(name).matches()) {
                make(call, body);
            } else if (!SIGNS_IN.matcher(name).matches() && dice(10) == 0) {
                say(call, 500, "");
            } else {
                say(call, passOn(call, body));
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void make(HttpExchange call, byte[] body) throws IOException, InterruptedException {
        int dice = dice(20);
        if (dice < 12) {
            say(call, passOn(call, body));
        } else if (dice < 14) {
            passOn(call, body);
        } else if (dice < 15) {
            passOn(call, body);
            say(call, 500, "");
        } else if (dice < 16) {
            passOn(call, body);
            closing.await(BEYOND_PATIENCE, TimeUnit.MILLISECONDS);
        } else if (dice < 17) {
            say(call, 500, "");
        } else if (dice < 18) {
            say(call, 429, "");
        } else {
            say(call, 200, "Sorry");
        }
    }

    private HttpResponse<byte[]> passOn(HttpExchange call, byte[] body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(provider.resolve(call.getRequestURI()))
                .method(call.getRequestMethod(), BodyPublishers.ofByteArray(body));
        call.getRequestHeaders().entrySet().stream()
                .filter(header -> !OF_THE_CONNECTION.contains(header.getKey().toLowerCase(Locale.ROOT)))
                .forEach(header -> header.getValue().forEach(value -> request.header(header.getKey(), value)));
        return web.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static void say(HttpExchange call, HttpResponse<byte[]> answer) throws IOException {
        answer.headers().firstValue("Content-Type").ifPresent(type -> call.getResponseHeaders()
                .set("Content-Type", type));
        say(call, answer.statusCode(), answer.body());
    }

    private static void say(HttpExchange call, int status, String text) throws IOException {
        say(call, status, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void say(HttpExchange call, int status, byte[] body) throws IOException {
        call.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        call.getResponseBody().write(body);
    }

    private synchronized int dice(int sides) {
        return luck.nextInt(sides);
    }
}
