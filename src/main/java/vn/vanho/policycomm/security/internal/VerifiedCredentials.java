package vn.vanho.policycomm.security.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
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

    private final HmacUtils hmac = new HmacUtils(
            HmacAlgorithms.HMAC_SHA_256, KeyGenerators.secureRandom(KEY_BYTES).generateKey());
    private final Cache<String, Account> known;

    VerifiedCredentials(Ticker ticker) {
        this.known = Caffeine.newBuilder()
                .maximumSize(AT_MOST)
                .expireAfterWrite(LIFE)
                .ticker(ticker)
                .build();
    }

    boolean confirm(Account now, String password) {
        return !now.locked() && now.equals(known.getIfPresent(key(now.id(), password)));
    }

    void remember(Account account, String password) {
        known.put(key(account.id(), password), account);
    }

    private String key(String userId, String password) {
        return hmac.hmacHex(userId + '\0' + password);
    }
}
