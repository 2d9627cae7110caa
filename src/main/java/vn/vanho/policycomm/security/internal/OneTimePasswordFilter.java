package vn.vanho.policycomm.security.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever came in with a one-time password changes it first; everything else waits. Signing in and out is done before this
 * filter is asked.
 */
final class OneTimePasswordFilter extends OncePerRequestFilter {

    private static final RequestMatcher OPEN = Paths.any(PasswordController.PAGE);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return OPEN.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Staff.signedIn().filter(StaffMember::oneTimePassword).isPresent()) {
            throw new PasswordToChange();
        }
        chain.doFilter(request, response);
    }
}
