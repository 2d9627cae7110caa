package vn.vanho.policycomm.portal.internal;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The key that signs form tokens: from the configuration, else from the database, made by the node that comes first. */
@Component
class TokenKey {

    private static final int ONLY_ROW = 1;
    private static final int BYTES = 32;

    private final String secret;

    TokenKey(JdbcClient jdbc, PortalProperties properties) {
        this.secret = properties.tokenKey().isEmpty() ? fromDatabase(jdbc) : properties.tokenKey();
    }

    String secret() {
        return secret;
    }

    private static String fromDatabase(JdbcClient jdbc) {
        return read(jdbc).orElseGet(() -> make(jdbc));
    }

    private static String make(JdbcClient jdbc) {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        try {
            jdbc.sql("insert into portal_token_key (id, secret) values (?, ?)")
                    .params(ONLY_ROW, HexFormat.of().formatHex(random))
                    .update();
        } catch (DuplicateKeyException anotherNodeWasFaster) {
            // Its key is read below.
        }
        return read(jdbc).orElseThrow();
    }

    private static Optional<String> read(JdbcClient jdbc) {
        return jdbc.sql("select secret from portal_token_key where id = ?")
                .param(ONLY_ROW)
                .query(String.class)
                .optional();
    }
}
