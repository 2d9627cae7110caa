package vn.vanho.policycomm.engine.internal.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the web applications forget whom they know with other groups than those of this request. They keep the groups of
 * the moment of sign-in, while lent ones come and go.
 */
final class ChangedGroupsFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null && request.getSession(false) != null) {
            forget(AuthenticationUtil.getAuthsFromSession(request.getSession()), groups(who));
        }
        chain.doFilter(request, response);
    }

    private static void forget(Authentications known, Set<String> groups) {
        List.copyOf(known.getAuthentications()).stream()
                .filter(each -> !new HashSet<>(each.getGroupIds()).equals(groups))
                .map(UserAuthentication::getProcessEngineName)
                .forEach(known::removeByEngineName);
    }

    private static Set<String> groups(Authentication who) {
        return who.getAuthorities().stream().map(GrantedAuthority::getAuthority).collect(Collectors.toSet());
    }
}
