package vn.vanho.policycomm.channels.cms;

import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the CMS listens and how we sign.
 *
 * @param url of its posts, https, without query; over http only on this machine; null where there is none
 * @param keyId by which the CMS knows our secret: letters, digits, {@code . _ -}
 * @param secret at least 32 characters, shared with the CMS alone
 * @param connectTimeout part of {@code timeout}
 * @param timeout of a call in all, at most a minute
 */
@ConfigurationProperties("policycomm.channels.cms")
record CmsProperties(
        @Nullable URI url,
        @DefaultValue("") String keyId,
        @DefaultValue("") String secret,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("30s") Duration timeout) {

    private static final String PREFIX = "policycomm.channels.cms.";
    private static final Pattern KEY_ID = Pattern.compile("[A-Za-z0-9._-]{0,100}");
    private static final int SHORTEST_SECRET = 32;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    CmsProperties {
        url = url == null || url.toString().isBlank() ? null : url;
        refuse(
                url != null && !(CmsAddress.isSafe(url) && url.getRawQuery() == null && url.getRawFragment() == null),
                "url",
                "an https address without user, query and fragment");
        refuse(!KEY_ID.matcher(keyId).matches(), "key-id", "at most 100 letters, digits, '.', '_' and '-'");
        refuse(!secret.isEmpty() && secret.length() < SHORTEST_SECRET, "secret", "at least 32 characters");
        refuse(!isWithin(timeout, LONGEST), "timeout", "above zero and at most a minute");
        refuse(!isWithin(connectTimeout, timeout), "connect-timeout", "above zero and at most the timeout");
    }

    private static void refuse(boolean wrong, String property, String wanted) {
        if (wrong) {
            throw new IllegalArgumentException(PREFIX + property + " must be " + wanted);
        }
    }

    private static boolean isWithin(Duration duration, Duration longest) {
        return duration.compareTo(Duration.ZERO) > 0 && duration.compareTo(longest) <= 0;
    }

    boolean complete() {
        return url != null && !keyId.isEmpty() && !secret.isEmpty();
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "CmsProperties[url=%s, keyId=%s]".formatted(url, keyId);
    }
}
