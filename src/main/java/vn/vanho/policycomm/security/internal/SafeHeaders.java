package vn.vanho.policycomm.security.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/**
 * Response headers that every chain sends.
 *
 * @param https whether people reach the application through TLS, its own or a proxy's: then HSTS is sent
 */
@ConfigurationProperties("policycomm.security")
record SafeHeaders(boolean https) {

    /** Nothing but our own files; no frames, no inline script or style. */
    static final String OUR_PAGES = "default-src 'none'; img-src 'self' data:; style-src 'self'; script-src 'self'; "
            + "font-src 'self'; media-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    static final String NO_CONTENT = "default-src 'none'; frame-ancestors 'none'";

    private static final long YEAR_SECONDS = 31_536_000;

    void apply(HeadersConfigurer<HttpSecurity> headers) {
        headers.defaultsDisabled().contentTypeOptions(nosniff -> {});
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
        if (https) {
            headers.httpStrictTransportSecurity(
                    hsts -> hsts.requestMatcher(AnyRequestMatcher.INSTANCE).maxAgeInSeconds(YEAR_SECONDS));
        }
    }
}
