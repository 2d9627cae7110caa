package vn.vanho.policycomm.security.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.vanho.policycomm.engine.EngineDoor;

/** Within a request the engine knows who is signed in; afterwards it has forgotten. */
final class EngineDoorFilter extends OncePerRequestFilter {

    private final EngineDoor door;

    EngineDoorFilter(EngineDoor door) {
        this.door = door;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Staff.signedIn().map(StaffMember::actor).ifPresent(door::enter);
        try {
            chain.doFilter(request, response);
        } finally {
            door.leave();
        }
    }
}
