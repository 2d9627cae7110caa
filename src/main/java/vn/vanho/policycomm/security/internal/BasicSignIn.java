package vn.vanho.policycomm.security.internal;

import com.github.benmanes.caffeine.cache.Ticker;
import java.util.Optional;
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
        String password = String.valueOf(attempt.getCredentials());
        Optional<Account> known =
                accounts.find(attempt.getName()).filter(account -> verified.confirm(account, password));
        return StaffMember.of(known.orElseGet(() -> verify(attempt, password))).authentication();
    }

    private Account verify(Authentication attempt, String password) {
        Account account = passwords.verify(attempt);
        verified.remember(account, password);
        return account;
    }
}
