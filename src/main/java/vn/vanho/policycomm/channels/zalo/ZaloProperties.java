package vn.vanho.policycomm.channels.zalo;

import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the account is reached and signed in to.
 *
 * @param apiUrl of the open API
 * @param tokenUrl where tokens are refreshed
 * @param oaId of the account, as a number
 * @param appId of the app that the account has authorised
 * @param secretKey of the app
 * @param refreshToken the first one, or, when that line has died, a new one; each is used once
 * @param tokenKey with which tokens are kept, any long text
 * @param author of the articles, at most 50 characters
 * @param cover the picture over each article, an absolute address that Zalo can reach
 * @param connectTimeout until a connection is there
 * @param timeout for one call
 * @param verifyEvery the pause between two questions whether Zalo has processed an article
 * @param verifyWithin so long it is asked
 */
@ConfigurationProperties("policycomm.channels.zalo")
record ZaloProperties(
        @DefaultValue("https://openapi.zalo.me") String apiUrl,

        @DefaultValue("https://oauth.zaloapp.com/v4/oa/access_token")
        String tokenUrl,

        @DefaultValue("") String oaId,
        @DefaultValue("") String appId,
        @DefaultValue("") String secretKey,
        @DefaultValue("") String refreshToken,
        @DefaultValue("") String tokenKey,
        @DefaultValue("") String author,
        @DefaultValue("") String cover,
        @DefaultValue("4s") Duration connectTimeout,
        @DefaultValue("8s") Duration timeout,
        @DefaultValue("3s") Duration verifyEvery,
        @DefaultValue("30s") Duration verifyWithin) {

    /** Whether there is what it takes to sign in, and to post. */
    boolean complete() {
        return Stream.of(oaId, appId, secretKey, refreshToken, tokenKey, author, cover)
                .noneMatch(String::isBlank);
    }

    @Override
    public String toString() {
        return "Zalo OA " + oaId;
    }
}
