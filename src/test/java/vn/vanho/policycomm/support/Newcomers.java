package vn.vanho.policycomm.support;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People beside the two that each unit of the demo has; they are gone, with what was entered about them, in the end. */
public final class Newcomers implements AutoCloseable {

    private final IdentityService identities;
    private final JdbcClient jdbc;
    private final List<String> accounts = new ArrayList<>();

    public Newcomers(IdentityService identities, JdbcClient jdbc) {
        this.identities = identities;
        this.jdbc = jdbc;
    }

    /** Somebody who is in these groups and signs in with the password of the demo. */
    public String in(String name, String... groups) {
        User user = identities.newUser("thu-" + UUID.randomUUID());
        user.setFirstName("Thử");
        user.setLastName(name);
        user.setPassword("Chinh-sach-407!");
        identities.saveUser(user);
        for (String group : groups) {
            identities.createMembership(user.getId(), group);
        }
        accounts.add(user.getId());
        return user.getId();
    }

    @Override
    public void close() {
        accounts.forEach(account -> {
            identities.deleteUser(account);
            jdbc.sql("delete from account_state where account = ?")
                    .param(account)
                    .update();
            jdbc.sql("delete from people_act where account = ?").param(account).update();
        });
    }
}
