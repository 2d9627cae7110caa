package vn.vanho.policycomm.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;

/** What may be kept of a page, and by whom. */
final class Caching {

    /** Kept, but asked for again before each showing: what is taken down is gone at once, for everybody who saw it. */
    static final CacheControl ASK_AGAIN = CacheControl.noCache();

    private static final CacheControl A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private Caching() {}

    /** The same page for everybody; its ETag spares who has it the page itself. */
    static void shared(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, ASK_AGAIN.getHeaderValue());
    }

    /** The same page for everybody, kept by browsers and proxies as long as what it shows is kept here. */
    static void aMinute(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, A_MINUTE.getHeaderValue());
    }

    /** One person's page: kept, indexed and passed on by nobody. */
    static void personal(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Referrer-Policy", "same-origin");
    }
}
