package vn.vanho.policycomm.security.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signing out in Tasklist, Cockpit or Admin ends the whole session, not only theirs. */
final class WebAppSignOutFilter extends OncePerRequestFilter {

    private static final RequestMatcher SIGN_OUT = PathPatternRequestMatcher.withDefaults()
            .matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/{engine}/logout");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !SIGN_OUT.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (HttpStatusCode.valueOf(response.getStatus()).is2xxSuccessful()) {
            Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        }
    }
}
