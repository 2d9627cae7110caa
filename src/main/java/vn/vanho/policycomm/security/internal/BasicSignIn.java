package vn.vanho.policycomm.security.internal;

import com.github.benmanes.caffeine.cache.Ticker;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Account;
import vn.vanho.policycomm.engine.Accounts;

/** HTTP Basic: the slow hash once a minute, otherwise two cheap queries. */
@Component
class BasicSignIn {

    private final Accounts accounts;
    private final PasswordSignIn passwords;
    private final VerifiedCredentials verified = new VerifiedCredentials(Ticker.systemTicker());

    BasicSignIn(Accounts accounts, PasswordSignIn passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    Authentication authenticate(Authentication attempt) {
        String userId = attempt.getName();
        Account account = verified.verify(
                userId,
                String.valueOf(attempt.getCredentials()),
                accounts.find(userId),
                () -> passwords.verify(attempt));
        return StaffMember.of(account).authentication();
    }
}
