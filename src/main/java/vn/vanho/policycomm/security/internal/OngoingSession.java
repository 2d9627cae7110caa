package vn.vanho.policycomm.security.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Account;
import vn.vanho.policycomm.engine.Accounts;

/** Lets a session go on whose account has changed. */
@Component
class OngoingSession {

    private final Accounts accounts;
    private final SecurityContextRepository repository = new HttpSessionSecurityContextRepository();

    OngoingSession(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * The session in which somebody changed their account, while all others end: it gets another name, as at each
     * sign-in, and knows the account as it is now.
     */
    void goOn(String account, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        goOn(accounts.find(account).orElseThrow(), request, response);
    }

    /** From this request on the session knows the account as it is now. */
    void goOn(Account account, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(StaffMember.of(account).authentication());
        SecurityContextHolder.setContext(context);
        repository.saveContext(context, request, response);
    }
}
