package vn.vanho.policycomm.reminders.internal;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The key that signs links in mails, from the database, made by the node that comes first. */
@Component
class LinkKey {

    private static final int ONLY_ROW = 1;
    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final Supplier<String> secret;

    LinkKey(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.secret = SingletonSupplier.of(() -> read().orElseGet(this::make));
    }

    String secret() {
        return secret.get();
    }

    private String make() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        try {
            jdbc.sql("insert into reminder_link_key (id, secret) values (?, ?)")
                    .params(ONLY_ROW, HexFormat.of().formatHex(random))
                    .update();
        } catch (DuplicateKeyException anotherNodeWasFaster) {
            // Its key is read below.
        }
        return read().orElseThrow();
    }

    private Optional<String> read() {
        return jdbc.sql("select secret from reminder_link_key where id = ?")
                .param(ONLY_ROW)
                .query(String.class)
                .optional();
    }
}
