package vn.vanho.policycomm.channels.zalo;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.crypto.keygen.KeyGenerators;

/** Encrypts pairs of tokens (AES-256 in GCM, its key derived from the configured one and a salt of each pair). */
final class PairSeal {

    private final String key;

    PairSeal(String key) {
        this.key = key;
    }

    /** {@code <salt>:<hex>}. */
    String seal(TokenPair pair) {
        String salt = KeyGenerators.string().generateKey();
        return salt + ":" + Encryptors.delux(key, salt).encrypt(pair.access() + "\n" + pair.refresh());
    }

    /** Empty when it was sealed with another key. */
    Optional<TokenPair> open(String sealed, OffsetDateTime endsAt) {
        int colon = sealed.indexOf(':');
        try {
            String[] tokens = Encryptors.delux(key, sealed.substring(0, colon))
                    .decrypt(sealed.substring(colon + 1))
                    .split("\n", 2);
            return Optional.of(new TokenPair(tokens[0], tokens[1], endsAt));
        } catch (IllegalStateException | IllegalArgumentException | IndexOutOfBoundsException otherKey) {
            return Optional.empty();
        }
    }
}
