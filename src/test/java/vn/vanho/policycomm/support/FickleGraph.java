package vn.vanho.policycomm.support;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page behind the Graph API as it is on a bad day: of ten posts about six go through and say so; others go through and
 * break off, fail with nothing there, are throttled, or get an answer that means nothing.
 */
public final class FickleGraph implements AutoCloseable {

    public static final String PAGE = "1001";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxx");
    private static final long BEYOND_PATIENCE = 2_000;

    private final List<Shown> shown = Collections.synchronizedList(new ArrayList<>());
    private final ObjectMapper json = new ObjectMapper();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final Random luck;

    /** A post of the page. */
    public record Shown(String id, String message, OffsetDateTime at) {
        public String url() {
            return "https://www.facebook.com/%s/posts/%s".formatted(PAGE, id);
        }
    }

    private FickleGraph(HttpServer server, long seed) {
        this.server = server;
        this.luck = new Random(seed);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    public static FickleGraph start(long seed) {
        try {
            return new FickleGraph(
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0), seed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public List<Shown> shown() {
        synchronized (shown) {
            return List.copyOf(shown);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange call) throws IOException {
        try (call) {
            boolean feed = call.getRequestURI().getPath().endsWith("/feed");
            if (call.getRequestMethod().equals("POST")) {
                post(call);
            } else if (feed) {
                slice(call);
            } else {
                permalink(call);
            }
        }
    }

    private void post(HttpExchange call) throws IOException {
        String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String message = parameters(body).getOrDefault("message", "");
        int dice = dice(20);
        if (dice < 12) {
            say(call, 200, Map.of("id", show(message)));
        } else if (dice < 14) {
            show(message);
        } else if (dice < 15) {
            show(message);
            say(call, 500, error(1));
        } else if (dice < 16) {
            show(message);
            fallSilent();
        } else if (dice < 17) {
            say(call, 500, error(2));
        } else if (dice < 18) {
            say(call, 400, error(4));
        } else {
            say(call, 200, "Sorry");
        }
    }

    private String show(String message) {
        synchronized (shown) {
            String id = Integer.toString(shown.size() + 1);
            shown.add(new Shown(id, message, OffsetDateTime.now(ZoneOffset.UTC)));
            return PAGE + "_" + id;
        }
    }

    private void slice(HttpExchange call) throws IOException {
        if (dice(10) == 0) {
            say(call, 500, error(2));
            return;
        }
        Map<String, String> asked = parameters(call.getRequestURI().getRawQuery());
        int from = Integer.parseInt(asked.getOrDefault("after", "0"));
        int limit = Integer.parseInt(asked.getOrDefault("limit", "25"));
        long since = Long.parseLong(asked.getOrDefault("since", "0"));
        List<Shown> all = new ArrayList<>(shown());
        Collections.reverse(all);
        all.removeIf(post -> post.at().toEpochSecond() < since);
        int to = Math.min(all.size(), from + limit);
        Map<String, Object> slice = new TreeMap<>(Map.of(
                "data",
                all.subList(Math.min(from, to), to).stream()
                        .map(FickleGraph::told)
                        .toList()));
        if (to < all.size()) {
            slice.put("paging", Map.of("next", url() + "/next", "cursors", Map.of("after", Integer.toString(to))));
        }
        say(call, 200, slice);
    }

    private static Map<String, Object> told(Shown post) {
        return Map.of(
                "id", PAGE + "_" + post.id(),
                "from", Map.of("id", PAGE),
                "message", post.message(),
                "created_time", TIME.format(post.at()),
                "permalink_url", post.url());
    }

    private void permalink(HttpExchange call) throws IOException {
        String path = call.getRequestURI().getPath();
        String id = path.substring(path.lastIndexOf('_') + 1);
        say(call, 200, Map.of("id", PAGE + "_" + id, "permalink_url", new Shown(id, "", OffsetDateTime.MIN).url()));
    }

    private void say(HttpExchange call, int status, Object answer) throws IOException {
        byte[] body = json.writeValueAsBytes(answer);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(status, body.length);
        call.getResponseBody().write(body);
    }

    private static Map<String, Object> error(int code) {
        return Map.of("error", Map.of("message", "Try again", "type", "OAuthException", "code", code));
    }

    /** Longer than anybody waits. */
    private static void fallSilent() {
        try {
            Thread.sleep(BEYOND_PATIENCE);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized int dice(int sides) {
        return luck.nextInt(sides);
    }

    private static Map<String, String> parameters(String encoded) {
        return Stream.of(encoded.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(
                        Collectors.toMap(pair -> decoded(pair[0]), pair -> decoded(pair[1]), (first, second) -> first));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
