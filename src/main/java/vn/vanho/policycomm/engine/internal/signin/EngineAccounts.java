package vn.vanho.policycomm.engine.internal.signin;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Account;
import vn.vanho.policycomm.engine.Accounts;
import vn.vanho.policycomm.engine.Actor;

/** The accounts of the engine's own identity tables. */
@Component
class EngineAccounts implements Accounts {

    private final IdentityService identities;
    private final AuthorizationService authorizations;
    private final AccountTable table;
    private final BcryptEncryptor encryptor;
    private final String dummy;

    EngineAccounts(
            IdentityService identities,
            AuthorizationService authorizations,
            AccountTable table,
            BcryptEncryptor encryptor) {
        this.identities = identities;
        this.authorizations = authorizations;
        this.table = table;
        this.encryptor = encryptor;
        this.dummy = encryptor.encrypt("nobody");
    }

    @Override
    public Optional<Account> find(String userId) {
        return table.find(userId);
    }

    @Override
    public boolean verify(String userId, String password) {
        if (table.find(userId).filter(account -> !account.locked()).isEmpty()) {
            spendTheSameTime(password);
            return false;
        }
        return identities.checkPassword(userId, password);
    }

    private boolean spendTheSameTime(String password) {
        return encryptor.check(password, dummy);
    }

    @Override
    public boolean mayOpen(Actor actor, String application) {
        return authorizations.isUserAuthorized(
                actor.userId(), List.copyOf(actor.groups()), Permissions.ACCESS, Resources.APPLICATION, application);
    }
}
