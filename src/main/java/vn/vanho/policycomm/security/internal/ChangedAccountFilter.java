package vn.vanho.policycomm.security.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.vanho.policycomm.engine.Account;
import vn.vanho.policycomm.engine.Accounts;

/**
 * Ends a session whose account is gone or has got another password or other groups, on whichever node that happened. A
 * lock by wrong passwords does not end it: a stranger could throw people out that way. Groups that are lent come and go
 * within the session, from one request to the next.
 */
final class ChangedAccountFilter extends OncePerRequestFilter {

    private final Accounts accounts;
    private final OngoingSession session;

    ChangedAccountFilter(Accounts accounts, OngoingSession session) {
        this.accounts = accounts;
        this.session = session;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<StaffMember> member = Staff.signedIn();
        if (member.isPresent()) {
            bringUpToDate(member.get(), request, response);
        }
        chain.doFilter(request, response);
    }

    private void bringUpToDate(StaffMember member, HttpServletRequest request, HttpServletResponse response) {
        Optional<Account> now = accounts.find(member.id()).filter(member::stillIs);
        if (now.isEmpty()) {
            request.getSession().invalidate();
            SecurityContextHolder.clearContext();
        } else if (!member.standsInAsIn(now.get())) {
            session.goOn(now.get(), request, response);
        }
    }
}
