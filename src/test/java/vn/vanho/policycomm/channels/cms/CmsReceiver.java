package vn.vanho.policycomm.channels.cms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A CMS that takes drafts, as its vendor would build it: it checks who calls and when, takes each key once, and knows nothing
 * of the application's classes.
 */
public final class CmsReceiver implements AutoCloseable {

    /** What it shows; {@code content} is the body of the call. */
    public record Article(String id, String key, JsonNode content) {
        public String url() {
            return "https://vanho.example/tin-tuc/" + id;
        }
    }

    public static final String PATH = "/api/du-thao";
    private static final long WINDOW_SECONDS = 300;
    private static final int LARGEST = 256 * 1024;

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Article> articles = new LinkedHashMap<>();
    private final Map<String, Long> usedSignatures = new LinkedHashMap<>();
    private final List<String> refusals = new ArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final String keyId;
    private final byte[] secret;
    private final Clock clock;
    private int lastId;

    /** Whether it falls silent once it has done what it was asked, as a network that breaks off does. */
    private volatile boolean silent;

    public CmsReceiver(String keyId, String secret, Clock clock) {
        this.keyId = keyId;
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
        this.clock = clock;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext(PATH, this::handle);
        server.start();
    }

    public URI url() {
        return URI.create("http://localhost:%d%s".formatted(server.getAddress().getPort(), PATH));
    }

    public synchronized List<Article> articles() {
        return List.copyOf(articles.values());
    }

    /** Why calls were not let in. */
    synchronized List<String> refusals() {
        return List.copyOf(refusals);
    }

    void fallSilent(boolean now) {
        silent = now;
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange call) throws IOException {
        byte[] body = call.getRequestBody().readNBytes(LARGEST + 1);
        Answer answer = answer(call, body);
        if (silent) {
            awaitTheEnd();
        }
        byte[] content = json.writeValueAsBytes(answer.content());
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(answer.status(), answer.status() == 204 ? -1 : content.length);
        if (answer.status() != 204) {
            call.getResponseBody().write(content);
        }
        call.close();
    }

    private void awaitTheEnd() {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record Answer(int status, Map<String, String> content) {}

    private synchronized Answer answer(HttpExchange call, byte[] body) throws IOException {
        if (body.length > LARGEST) {
            return new Answer(413, Map.of("message", "Too large"));
        }
        Optional<String> refusal = refusal(call, body);
        if (refusal.isPresent()) {
            refusals.add(refusal.get());
            return new Answer(401, Map.of("message", "Not let in"));
        }
        return switch (call.getRequestMethod()) {
            case "POST" -> create(header(call, "Idempotency-Key"), json.readTree(body));
            case "GET" -> byKey(query(call)).map(article -> shown(200, article)).orElseGet(CmsReceiver::notFound);
            case "PUT" -> byId(call).map(old -> replace(old, body)).orElseGet(CmsReceiver::notFound);
            case "DELETE" -> byId(call).map(this::remove).orElseGet(CmsReceiver::notFound);
            default -> new Answer(405, Map.of());
        };
    }

    /** Who calls is told by the signature alone; a call is good for five minutes, and one that changes things for once. */
    private Optional<String> refusal(HttpExchange call, byte[] body) {
        long now = clock.instant().getEpochSecond();
        String moment = header(call, "X-Policycomm-Timestamp");
        if (!header(call, "X-Policycomm-Key").equals(keyId)) {
            return Optional.of("unknown key");
        } else if (!moment.matches("\\d{1,12}") || Math.abs(now - Long.parseLong(moment)) > WINDOW_SECONDS) {
            return Optional.of("too old or too early");
        }
        String signature = header(call, "X-Policycomm-Signature");
        if (!isSame(signature, "v1=" + expected(call, moment, body))) {
            return Optional.of("wrong signature");
        }
        usedSignatures.values().removeIf(at -> now - at > 2 * WINDOW_SECONDS);
        boolean changes = List.of("PUT", "DELETE").contains(call.getRequestMethod());
        return changes && usedSignatures.putIfAbsent(signature, now) != null
                ? Optional.of("used before")
                : Optional.empty();
    }

    private String expected(HttpExchange call, String moment, byte[] body) {
        try {
            String bodyHash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(body));
            String signed = moment + "\n" + call.getRequestMethod() + "\n" + call.getRequestURI() + "\n"
                    + header(call, "Idempotency-Key") + "\n" + bodyHash + "\n";
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes as long for a signature that is nearly right as for any other. */
    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private Answer create(String key, JsonNode content) {
        if (key.isEmpty() || !key.equals(content.path("key").textValue())) {
            return new Answer(400, Map.of("message", "Idempotency-Key is missing or not the key of the body"));
        }
        Optional<Article> known = byKey(key);
        if (known.isEmpty()) {
            Article article = new Article("bai-" + ++lastId, key, content);
            articles.put(article.id(), article);
            return shown(201, article);
        }
        return said(known.get().content()).equals(said(content))
                ? shown(200, known.get())
                : new Answer(409, Map.of("code", "other-text", "message", "Another text under this key"));
    }

    /** All but the moment of sending, which differs with each try. */
    private static List<JsonNode> said(JsonNode content) {
        return List.of(content.path("title"), content.path("link"), content.path("blocks"));
    }

    private Answer replace(Article old, byte[] body) {
        try {
            Article article = new Article(old.id(), old.key(), json.readTree(body));
            articles.put(article.id(), article);
            return shown(200, article);
        } catch (IOException e) {
            return new Answer(400, Map.of("message", "No JSON"));
        }
    }

    private Answer remove(Article article) {
        articles.remove(article.id());
        return new Answer(204, Map.of());
    }

    private Optional<Article> byKey(String key) {
        return articles.values().stream()
                .filter(article -> article.key().equals(key))
                .findFirst();
    }

    private Optional<Article> byId(HttpExchange call) {
        return Optional.ofNullable(articles.get(
                call.getRequestURI().getPath().substring(PATH.length()).replace("/", "")));
    }

    private static Answer shown(int status, Article article) {
        return new Answer(status, Map.of("id", article.id(), "url", article.url()));
    }

    private static Answer notFound() {
        return new Answer(404, Map.of("message", "No such article"));
    }

    private static String query(HttpExchange call) {
        String query = Optional.ofNullable(call.getRequestURI().getRawQuery()).orElse("");
        return URLDecoder.decode(query.replaceFirst("^key=", ""), StandardCharsets.UTF_8);
    }

    private static String header(HttpExchange call, String name) {
        return Optional.ofNullable(call.getRequestHeaders().getFirst(name)).orElse("");
    }
}
