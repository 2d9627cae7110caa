package vn.vanho.policycomm.security;

import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;

/** Makes accounts that a test may change without harm to others. */
record People(IdentityService identities) {

    static final String PASSWORD = "Chinh-sach-407!";

    String newcomer(String... groups) {
        User user = identities.newUser("thu-" + UUID.randomUUID());
        user.setFirstName("Người");
        user.setLastName("Mới");
        user.setPassword(PASSWORD);
        identities.saveUser(user);
        for (String group : groups) {
            identities.createMembership(user.getId(), group);
        }
        return user.getId();
    }

    void givePassword(String account, String password) {
        User user = identities.createUserQuery().userId(account).singleResult();
        user.setPassword(password);
        identities.saveUser(user);
    }
}
