package vn.vanho.policycomm.engine.internal;

import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one source of time; its zone is Vietnam's. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Bean
    EngineClock clock() {
        return new EngineClock(VIETNAM);
    }
}
