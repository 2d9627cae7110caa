package vn.vanho.policycomm.security.internal;

import java.util.Arrays;
import java.util.List;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Matches by the whole path: Spring's string matchers look past the engine's own servlets. */
final class Paths {

    private Paths() {}

    static RequestMatcher any(String... patterns) {
        List<RequestMatcher> matchers = Arrays.stream(patterns)
                .map(PathPatternRequestMatcher.withDefaults()::matcher)
                .map(RequestMatcher.class::cast)
                .toList();
        return new OrRequestMatcher(matchers);
    }
}
