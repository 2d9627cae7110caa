package vn.vanho.policycomm.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.net.WWWFormCodec;
import org.jspecify.annotations.Nullable;

/** Somebody who shows posts to the public, and answers in JSON on a port of this machine. */
public abstract class JsonProvider implements AutoCloseable {

    private final ObjectMapper json = new ObjectMapper();
    private final List<Shown> shown = new ArrayList<>();
    private final LocalServer server = new LocalServer(this::handle);

    /** What everybody sees. */
    public record Shown(String id, String text, String url, long atSecond) {}

    /** @param parameters of the query, or of a form */
    protected record Call(String method, String path, Headers headers, Map<String, String> parameters, JsonNode body) {

        public String parameter(String name) {
            return parameters.getOrDefault(name, "");
        }

        public int number(String name, int otherwise) {
            return parameters.containsKey(name) ? Integer.parseInt(parameter(name)) : otherwise;
        }
    }

    public URI url() {
        return server.url();
    }

    /** In the order in which it came. */
    public synchronized List<Shown> shown() {
        return List.copyOf(shown);
    }

    /** @return what becomes JSON */
    protected abstract Object answer(Call call);

    /**
     * Shows one more.
     *
     * @param address what the address is for an id
     */
    protected final synchronized Shown show(String text, UnaryOperator<String> address) {
        String id = String.valueOf(shown.size() + 1);
        var post = new Shown(id, text, address.apply(id), System.currentTimeMillis() / 1000);
        shown.add(post);
        return post;
    }

    @Override
    public void close() {
        server.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] answer = json.writeValueAsBytes(answer(read(exchange)));
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private Call read(HttpExchange exchange) throws IOException {
        URI uri = exchange.getRequestURI();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean object = body.startsWith("{");
        return new Call(
                exchange.getRequestMethod(),
                uri.getPath(),
                exchange.getRequestHeaders(),
                parameters(object || body.isEmpty() ? uri.getRawQuery() : body),
                json.readTree(object ? body : "{}"));
    }

    private static Map<String, String> parameters(@Nullable String encoded) {
        return WWWFormCodec.parse(encoded == null ? "" : encoded, StandardCharsets.UTF_8).stream()
                .collect(Collectors.toMap(NameValuePair::getName, NameValuePair::getValue, (first, again) -> first));
    }
}
