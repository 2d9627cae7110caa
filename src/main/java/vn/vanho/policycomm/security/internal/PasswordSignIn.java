package vn.vanho.policycomm.security.internal;

import java.util.Locale;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Account;
import vn.vanho.policycomm.engine.Accounts;

/** Account and password, throttled; the session remembers who it was. */
@Component
class PasswordSignIn {

    private static final int LONGEST_ACCOUNT = 64;

    private final Accounts accounts;
    private final SignInThrottle throttle;

    PasswordSignIn(Accounts accounts, SignInThrottle throttle) {
        this.accounts = accounts;
        this.throttle = throttle;
    }

    /**
     * Signs in.
     *
     * @throws BadCredentialsException when account or password is wrong, or the account is locked
     * @throws SignInThrottled after too many wrong passwords
     */
    Authentication authenticate(Authentication attempt) {
        return StaffMember.of(verify(attempt)).authentication();
    }

    Account verify(Authentication attempt) {
        String key = key(attempt.getName());
        String address = address(attempt);
        throttle.take(key, address);
        boolean wrong = false;
        try {
            wrong = !accounts.verify(attempt.getName(), String.valueOf(attempt.getCredentials()));
        } finally {
            // A check that failed by itself, for instance without a database, says nothing of the password.
            if (!wrong) {
                throttle.giveBack(key, address);
            }
        }
        if (wrong) {
            throw new BadCredentialsException("Wrong account or password");
        }
        return accounts.find(attempt.getName()).orElseThrow(() -> new BadCredentialsException("The account is gone"));
    }

    private static String key(String account) {
        return account.substring(0, Math.min(account.length(), LONGEST_ACCOUNT)).toLowerCase(Locale.ROOT);
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
    }
}
