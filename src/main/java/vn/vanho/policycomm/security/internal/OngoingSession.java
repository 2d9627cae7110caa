package vn.vanho.policycomm.security.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Accounts;

/** Lets the session go on in which somebody changed their account; all others end. */
@Component
class OngoingSession {

    private final Accounts accounts;
    private final SecurityContextRepository repository = new HttpSessionSecurityContextRepository();

    OngoingSession(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The session gets another name, as at each sign-in, and knows the account as it is now. */
    void goOn(String account, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                StaffMember.of(accounts.find(account).orElseThrow()).authentication());
        SecurityContextHolder.setContext(context);
        repository.saveContext(context, request, response);
    }
}
