package vn.vanho.policycomm.security.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.springframework.security.crypto.keygen.KeyGenerators;
import vn.vanho.policycomm.engine.Account;

/**
 * Credentials that were right less than a minute ago, under an HMAC with a key that only this process knows. They count
 * only while the account in the database is what it was: another password, other groups or a lock, set on any node,
 * void them at once.
 */
final class VerifiedCredentials {

    private static final Duration LIFE = Duration.ofSeconds(60);
    private static final int AT_MOST = 10_000;
    private static final int KEY_BYTES = 32;

    private final byte[] secret = KeyGenerators.secureRandom(KEY_BYTES).generateKey();
    private final Cache<String, Account> known;

    VerifiedCredentials(Ticker ticker) {
        this.known = Caffeine.newBuilder()
                .maximumSize(AT_MOST)
                .expireAfterWrite(LIFE)
                .ticker(ticker)
                .build();
    }

    /**
     * The account of a right password. Who comes with the same one at the same time waits for the one check of it.
     *
     * @param now the account as the database has it, if it does
     * @param check the slow check; what it throws is thrown here, and remembered nowhere
     */
    Account verify(String userId, String password, Optional<Account> now, Supplier<Account> check) {
        String key = key(userId, password);
        Account then = known.get(key, missing -> check.get());
        if (now.filter(account -> !account.locked()).filter(then::equals).isPresent()) {
            return then;
        }
        known.asMap().remove(key, then);
        return known.get(key, missing -> check.get());
    }

    private String key(String userId, String password) {
        // One for each call: it holds the state of its computation.
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, secret).hmacHex(userId + '\0' + password);
    }
}
