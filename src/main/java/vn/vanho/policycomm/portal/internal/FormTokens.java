package vn.vanho.policycomm.portal.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.springframework.stereotype.Component;

/**
 * Tokens of opened comment forms: {@code <32 hex random>.<expiry in epoch seconds>.<HMAC-SHA256 in hex>}, good for one
 * draft. They need no session, and show a second submission of the same form.
 */
@Component
public class FormTokens {

    private static final int RANDOM_BYTES = 16;
    private static final Pattern FORMAT = Pattern.compile("(([0-9a-f]{32})\\.([0-9]{1,12}))\\.([0-9a-f]{64})");

    private final SecureRandom random = new SecureRandom();
    private final TokenKey key;
    private final PortalProperties properties;
    private final Clock clock;

    FormTokens(TokenKey key, PortalProperties properties, Clock clock) {
        this.key = key;
        this.properties = properties;
        this.clock = clock;
    }

    /** A new token for the form of this draft. */
    public String issue(String draftId) {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        long expiry = clock.instant().plus(properties.formLifetime()).getEpochSecond();
        String content = "%s.%d".formatted(HexFormat.of().formatHex(bytes), expiry);
        return "%s.%s".formatted(content, signature(content, draftId));
    }

    /** What a token says; empty when this application did not issue it for this draft. */
    public Optional<FormToken> read(String token, String draftId) {
        Matcher parts = FORMAT.matcher(token);
        if (!parts.matches() || !same(signature(parts.group(1), draftId), parts.group(4))) {
            return Optional.empty();
        }
        Instant expiry = Instant.ofEpochSecond(Long.parseLong(parts.group(3)));
        return Optional.of(new FormToken(parts.group(2), clock.instant().isAfter(expiry)));
    }

    private String signature(String content, String draftId) {
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key.secret()).hmacHex("%s.%s".formatted(content, draftId));
    }

    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.US_ASCII));
    }
}
