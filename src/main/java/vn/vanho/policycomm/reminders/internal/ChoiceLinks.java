package vn.vanho.policycomm.reminders.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Links by which somebody chooses what to be told without signing in: {@code …/thu-nhac/<account>.<32 hex of an
 * HMAC-SHA256>}. They are good for ever and for this alone.
 */
@Component
class ChoiceLinks {

    static final String PATH = "/thu-nhac/";

    private static final int SIGNS = 32;

    private final LinkKey key;
    private final String baseUrl;

    ChoiceLinks(LinkKey key, @Value("${policycomm.base-url}") String baseUrl) {
        this.key = key;
        this.baseUrl = baseUrl;
    }

    String of(String account) {
        return baseUrl + PATH + account + "." + signature(account);
    }

    /** Whose link it is; empty for one that this application did not make. */
    Optional<String> account(String token) {
        int dot = token.lastIndexOf('.');
        return Optional.of(token.substring(0, Math.max(dot, 0)))
                .filter(account -> same(signature(account), token.substring(dot + 1)));
    }

    private String signature(String account) {
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key.secret())
                .hmacHex("reminders." + account)
                .substring(0, SIGNS);
    }

    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.US_ASCII));
    }
}
