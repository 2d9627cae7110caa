package vn.vanho.policycomm.engine.internal.signin;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.bcrypt.BCrypt;

/** Bcrypt over a SHA-256, since bcrypt alone looks at the first 72 bytes only and the engine appends a salt of its own. */
final class BcryptEncryptor implements PasswordEncryptor {

    private final int cost;

    /** @param cost logarithm of the rounds, 4 to 31; 12 takes about a third of a second */
    BcryptEncryptor(int cost) {
        this.cost = cost;
    }

    @Override
    public String encrypt(String password) {
        return BCrypt.hashpw(digest(password), BCrypt.gensalt(cost));
    }

    @Override
    public boolean check(String password, String encrypted) {
        return BCrypt.checkpw(digest(password), encrypted);
    }

    @Override
    public String hashAlgorithmName() {
        return "bcrypt-sha256";
    }

    private static String digest(String password) {
        return Base64.getEncoder().encodeToString(DigestUtils.sha256(password.getBytes(StandardCharsets.UTF_8)));
    }
}
