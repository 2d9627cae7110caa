package vn.vanho.policycomm.organisation.process;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes groups and accounts of the engine that are not there yet. */
@Component
class AccountMaker {

    private final IdentityService identities;

    AccountMaker(IdentityService identities) {
        this.identities = identities;
    }

    void makeGroup(String id, String name, String type) {
        if (identities.createGroupQuery().groupId(id).count() == 0) {
            Group group = identities.newGroup(id);
            group.setName(name);
            group.setType(type);
            identities.saveGroup(group);
        }
    }

    /** Whether it was made; one that is there already is left alone. */
    boolean makeUser(String id, AccountName name, String email, @Nullable String password) {
        if (exists(id)) {
            return false;
        }
        User user = identities.newUser(id);
        user.setFirstName(name.first());
        user.setLastName(name.last());
        user.setEmail(email);
        if (password != null) {
            user.setPassword(password);
        }
        identities.saveUser(user);
        return true;
    }

    boolean exists(String id) {
        return identities.createUserQuery().userId(id).count() > 0;
    }
}
