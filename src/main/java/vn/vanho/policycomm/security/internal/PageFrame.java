package vn.vanho.policycomm.security.internal;

import java.time.Clock;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.vanho.policycomm.engine.Accounts;
import vn.vanho.policycomm.organisation.Locality;
import vn.vanho.policycomm.security.SignedIn;

/** What the frame of every page shows. Reads no session of its own accord, so citizens get none. */
@ControllerAdvice
class PageFrame {

    private final Locality locality;
    private final Accounts accounts;
    private final Clock clock;

    PageFrame(Locality locality, Accounts accounts, Clock clock) {
        this.locality = locality;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** In which the pages tell the time; databases hand out moments in zones of their own. */
    @ModelAttribute("zone")
    ZoneId zone() {
        return clock.getZone();
    }

    @ModelAttribute("authority")
    String authority() {
        return locality.authority();
    }

    @ModelAttribute("signedIn")
    @Nullable
    SignedIn signedIn() {
        return Staff.signedIn().map(this::describe).orElse(null);
    }

    private SignedIn describe(StaffMember member) {
        return new SignedIn(member.displayName(), accounts.mayOpen(member.actor(), "cockpit"));
    }
}
