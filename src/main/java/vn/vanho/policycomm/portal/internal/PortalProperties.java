package vn.vanho.policycomm.portal.internal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the portal.
 *
 * @param tokenKey signs form tokens; when empty, one is made and kept in the database, so that all nodes share it
 * @param formLifetime how long an opened form may be sent
 * @param commentsPerHour how many forms one network address may send
 * @param wrongCodesPerHour how many wrong receipt codes one network address may try
 */
@ConfigurationProperties("policycomm.portal")
public record PortalProperties(
        @DefaultValue("") String tokenKey,
        @DefaultValue("4h") Duration formLifetime,
        @DefaultValue("40") int commentsPerHour,
        @DefaultValue("20") int wrongCodesPerHour) {

    /** Without the key. */
    @Override
    public String toString() {
        return "PortalProperties";
    }
}
