package vn.vanho.policycomm.engine.internal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Tells Tasklist, Cockpit and Admin who is signed in; authorities are the engine's groups. Made by Camunda, by name. */
public class WebAppSignIn implements AuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who == null || !who.isAuthenticated() ? AuthenticationResult.unsuccessful() : signedIn(who);
    }

    private static AuthenticationResult signedIn(Authentication who) {
        AuthenticationResult result = AuthenticationResult.successful(who.getName());
        result.setGroups(groups(who));
        return result;
    }

    private static List<String> groups(Authentication who) {
        return new ArrayList<>(who.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .toList());
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    }
}
