package vn.vanho.policycomm.security.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.vanho.policycomm.engine.Accounts;

/**
 * Ends a session whose account is gone or has got another password or other groups, on whichever node that happened. A
 * lock by wrong passwords does not end it: a stranger could throw people out that way.
 */
final class ChangedAccountFilter extends OncePerRequestFilter {

    private final Accounts accounts;

    ChangedAccountFilter(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Staff.signedIn().filter(this::changed).isPresent()) {
            request.getSession().invalidate();
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean changed(StaffMember member) {
        return accounts.find(member.id()).filter(member::stillIs).isEmpty();
    }
}
