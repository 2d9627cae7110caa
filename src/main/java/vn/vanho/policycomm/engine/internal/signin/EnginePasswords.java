package vn.vanho.policycomm.engine.internal.signin;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.engine.AccountState;
import vn.vanho.policycomm.engine.OwnAuthority;
import vn.vanho.policycomm.engine.Passwords;

/** Passwords in the engine's own identity tables. */
@Component
class EnginePasswords implements Passwords {

    private final IdentityService identities;
    private final PasswordRules rules;
    private final StateTable states;
    private final OwnAuthority own;

    EnginePasswords(IdentityService identities, PasswordRules rules, StateTable states, OwnAuthority own) {
        this.identities = identities;
        this.rules = rules;
        this.states = states;
        this.own = own;
    }

    @Override
    public List<String> rules() {
        return rules.all();
    }

    @Override
    public List<String> broken(String userId, String password) {
        return own.call(() -> rules.broken(user(userId), password));
    }

    @Override
    @Transactional
    public String giveOneTime(String userId) {
        String password = setAnother(userId, AccountState.ONE_TIME);
        own.run(() -> identities.unlockUser(userId));
        return password;
    }

    @Override
    @Transactional
    public void change(String userId, String password) {
        own.run(() -> set(user(userId), password, AccountState.OPEN));
    }

    /** What nobody knows takes the place of the password: that ends the sessions of the account too. */
    @Override
    @Transactional
    public void close(String userId, AccountState closed) {
        setAnother(userId, closed);
    }

    private String setAnother(String userId, AccountState state) {
        return own.call(() -> {
            User user = user(userId);
            String password = strong(user);
            set(user, password, state);
            return password;
        });
    }

    private void set(User user, String password, AccountState state) {
        user.setPassword(password);
        identities.saveUser(user);
        states.set(user.getId(), state);
    }

    private String strong(User user) {
        String password = OneTimePassword.make();
        while (!rules.broken(user, password).isEmpty()) {
            password = OneTimePassword.make();
        }
        return password;
    }

    private User user(String userId) {
        return Optional.ofNullable(identities.createUserQuery().userId(userId).singleResult())
                .orElseThrow(() -> new NoSuchElementException("No account " + userId));
    }
}
