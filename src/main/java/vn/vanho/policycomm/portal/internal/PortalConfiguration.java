package vn.vanho.policycomm.portal.internal;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import vn.vanho.policycomm.profile.LocalityProfile;

/** What the profile says of the portal, its throttles, and the ETags of its cacheable pages. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PortalProperties.class)
class PortalConfiguration {

    @Bean
    PublicPlan publicPlan(LocalityProfile profile) {
        return profile.part(PublicPlan.class);
    }

    @Bean
    Throttle commentThrottle(PortalProperties properties, Clock clock) {
        return new Throttle(properties.commentsPerHour(), clock);
    }

    @Bean
    Throttle wrongCodeThrottle(PortalProperties properties, Clock clock) {
        return new Throttle(properties.wrongCodesPerHour(), clock);
    }

    /** Pages with {@code no-store} get none. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> portalEtags() {
        var filter = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        filter.addUrlPatterns("/", "/du-thao/*", "/ke-hoach/*");
        return filter;
    }
}
