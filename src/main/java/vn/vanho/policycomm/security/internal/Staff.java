package vn.vanho.policycomm.security.internal;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is signed in on this thread. */
final class Staff {

    private Staff() {}

    static Optional<StaffMember> signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal())
                .filter(StaffMember.class::isInstance)
                .map(StaffMember.class::cast);
    }
}
