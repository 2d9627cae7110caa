package vn.vanho.policycomm.organisation;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The application starts while the communes of the old order exist, which get their groups and people then. */
final class BeforeTheReform implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2025-05-05T02:00:00Z")));
    }
}
