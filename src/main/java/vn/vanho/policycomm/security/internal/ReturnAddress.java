package vn.vanho.policycomm.security.internal;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/** Remembers which page somebody wanted before signing in; never a script's call or a picture. */
final class ReturnAddress {

    private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();

    private ReturnAddress() {}

    static RequestCache cache() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(new OrRequestMatcher(
                PATHS.matcher(HttpMethod.GET, "/lam-viec/**"),
                PATHS.matcher(HttpMethod.GET, "/quan-tri/**"),
                PATHS.matcher(HttpMethod.GET, "/camunda/app/{app}/{engine}/")));
        return cache;
    }
}
