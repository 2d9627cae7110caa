package vn.vanho.policycomm.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;

/** What may be kept of a page, and by whom. */
final class Caching {

    private static final Duration SHORT = Duration.ofMinutes(1);

    private Caching() {}

    /** The same page for everybody. */
    static void shared(HttpServletResponse response) {
        String value = CacheControl.maxAge(SHORT).cachePublic().getHeaderValue();
        response.setHeader(HttpHeaders.CACHE_CONTROL, value);
    }

    /** One person's page: kept, indexed and passed on by nobody. */
    static void personal(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Referrer-Policy", "same-origin");
    }
}
