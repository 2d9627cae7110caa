package vn.vanho.policycomm.channels.facebook;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the page is reached and signed in to.
 *
 * @param apiUrl of the Graph API, without its version
 * @param version of the Graph API, e.g. {@code v24.0}
 * @param pageId of the page, as a number
 * @param accessToken of the page, not of a person
 * @param appSecret of the app, where its settings ask for a proof of it with each call; else empty
 * @param connectTimeout until a connection is there
 * @param timeout for one call; an order takes at most twelve
 */
@ConfigurationProperties("policycomm.channels.facebook")
record FacebookProperties(
        @DefaultValue("https://graph.facebook.com") String apiUrl,
        @DefaultValue("v24.0") String version,
        @DefaultValue("") String pageId,
        @DefaultValue("") String accessToken,
        @DefaultValue("") String appSecret,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("8s") Duration timeout) {

    /** Whether there is what it takes to sign in. */
    boolean complete() {
        return !pageId.isBlank() && !accessToken.isBlank();
    }

    @Override
    public String toString() {
        return "Facebook page " + pageId;
    }
}
