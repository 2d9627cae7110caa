package vn.vanho.policycomm.plan.internal;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * How the year is configured.
 *
 * @param daysOff the file from which the first start takes the days off, e.g. {@code file:./days-off.csv}
 * @param deadlines the deadlines of steps by name
 */
@ConfigurationProperties(prefix = "policycomm.plan", ignoreUnknownFields = false)
record PlanProperties(
        @DefaultValue("classpath:locality/days-off.csv") Resource daysOff,
        @DefaultValue Map<String, DeadlineProperties> deadlines) {

    PlanProperties {
        deadlines.forEach((name, deadline) -> deadline.requireSound(name));
    }
}
