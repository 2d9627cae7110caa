package vn.vanho.policycomm.dissemination.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.dissemination.PublicPages.Seen;
import vn.vanho.policycomm.engine.Phrases;

/** One look at one page, with the redirects that lead to it; each of them is judged like the first address. */
final class PageVisit implements Callable<Seen> {

    private static final Pattern SIGN_IN = Pattern.compile("/(login|checkpoint|signin|accounts/login)\\b.*");
    private static final int PIECE = 8 * 1024;

    private final CloseableHttpClient client;
    private final PageRules rules;
    private final Phrases phrases;
    private final String address;

    @Nullable
    private volatile HttpGet current;

    private volatile boolean brokenOff;

    PageVisit(CloseableHttpClient client, PageRules rules, Phrases phrases, String address) {
        this.client = client;
        this.rules = rules;
        this.phrases = phrases;
        this.address = address;
    }

    @Override
    public Seen call() {
        try {
            URI next = allowed(address);
            for (int hop = 0; next != null && hop <= rules.redirects(); hop++) {
                Step step = open(next);
                if (step.seen() != null) {
                    return step.seen();
                }
                next = step.next();
            }
            return Seen.nothing(phrases.of(next == null ? "page.wrongAddress" : "page.redirects", rules.redirects()));
        } catch (IOException fault) {
            return Seen.nothing(told(fault));
        }
    }

    void breakOff() {
        brokenOff = true;
        HttpGet open = current;
        if (open != null) {
            open.cancel();
        }
    }

    /** Either what was seen, or where to look next; neither for an address that may not be opened. */
    private record Step(@Nullable Seen seen, @Nullable URI next) {}

    private Step open(URI page) throws IOException {
        HttpGet get = new HttpGet(page);
        current = get;
        if (brokenOff) {
            throw new IOException("broken off");
        }
        HttpHost host = new HttpHost(page.getScheme(), page.getHost(), page.getPort());
        try {
            return step(page, client.executeOpen(host, get, null));
        } finally {
            // The rest of the page is not read: the connection is cut.
            get.cancel();
        }
    }

    private Step step(URI page, ClassicHttpResponse answer) throws IOException {
        int code = answer.getCode();
        Header to = answer.getFirstHeader(HttpHeaders.LOCATION);
        return code >= 300 && code < 400 && to != null
                ? new Step(null, allowed(page, to.getValue()))
                : new Step(judged(page, code, answer.getEntity()), null);
    }

    private Seen judged(URI page, int code, @Nullable HttpEntity body) throws IOException {
        if (code < 200 || code >= 300) {
            return Seen.nothing(phrases.of("page.code", Integer.toString(code)));
        }
        if (SIGN_IN.matcher(path(page)).matches()) {
            return Seen.nothing(phrases.of("page.signIn"));
        }
        return isEmpty(body) ? Seen.nothing(phrases.of("page.empty")) : Seen.page();
    }

    /** Reads until the page ends or is long enough. */
    private boolean isEmpty(@Nullable HttpEntity body) throws IOException {
        if (body == null) {
            return true;
        }
        InputStream content = body.getContent();
        byte[] piece = new byte[PIECE];
        int read = 0;
        for (int more = content.read(piece); more >= 0 && read + more < rules.most(); more = content.read(piece)) {
            read += more;
        }
        return read == 0;
    }

    private @Nullable URI allowed(URI from, String to) {
        try {
            return allowed(from.resolve(new URI(to)).toString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }

    /** Null for what is not opened. */
    private @Nullable URI allowed(String text) {
        try {
            int fragment = text.indexOf('#');
            URI page = new URI(fragment < 0 ? text : text.substring(0, fragment));
            return rules.opens(page) ? page : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static String path(URI page) {
        return page.getPath() == null ? "" : page.getPath().toLowerCase(Locale.ROOT);
    }

    private String told(Exception fault) {
        if (fault instanceof GuardedNames.NotPublic) {
            return phrases.of("page.notPublic");
        }
        if (fault instanceof UnknownHostException) {
            return phrases.of("page.unknownHost");
        }
        return phrases.of(fault instanceof SSLException ? "page.certificate" : "page.noAnswer");
    }
}
