package vn.vanho.policycomm.security;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** A browser seen from below: it keeps cookies, follows nothing and lets a test look at every answer. */
public final class Visitor {

    private final String origin;
    private final CookieManager cookies;
    private final HttpClient http;

    public Visitor(int port) {
        this(port, new CookieManager());
    }

    private Visitor(int port, CookieManager cookies) {
        this.origin = "http://localhost:" + port;
        this.cookies = cookies;
        this.http = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    /** A browser before whom stands a proxy that speaks TLS. */
    static Visitor throughTls(int port) {
        return new Visitor(port, new TlsCookies());
    }

    public HttpResponse<String> open(String path, String... headers) {
        HttpRequest.Builder request = request(path).GET().header("Accept", "text/html");
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** As a program asks, not a browser. */
    public HttpResponse<String> ask(String path) {
        return send(request(path).GET().header("Accept", "application/json"));
    }

    HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = request(path)
                .POST(BodyPublishers.ofString(body))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded");
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    public HttpResponse<String> signIn(String account, String password) {
        String token = token(open("/login"));
        return post("/login", Map.of("username", account, "password", password, "_csrf", token));
    }

    /** The hidden token of the first form on a page. */
    static String token(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).expectFirst("input[name=_csrf]").val();
    }

    static String text(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).text();
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(to -> URI.create(to).getPath())
                .orElse("");
    }

    Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Gives out the cookies that a browser keeps for TLS. */
    private static final class TlsCookies extends CookieManager {

        @Override
        public Map<String, List<String>> get(URI to, Map<String, List<String>> headers) throws IOException {
            return super.get(URI.create(to.toString().replaceFirst("^http:", "https:")), headers);
        }
    }
}
