package vn.vanho.policycomm.engine.internal;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.LentGroups;
import vn.vanho.policycomm.engine.Phrases;

/**
 * How the engine works here: a failing job tries again after 1 minute, 5 minutes, 30 minutes and 2 hours and then becomes
 * an incident; nothing of CMMN and no task outside a process exists.
 */
@Component
@Order(100)
class EngineSettings extends AbstractProcessEnginePlugin {

    private static final String RETRIES = "R5/PT1M,PT5M,PT30M,PT2H";

    private final Phrases phrases;
    private final LentGroups lent;

    EngineSettings(Phrases phrases, @Lazy LentGroups lent) {
        this.phrases = phrases;
        this.lent = lent;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setFailedJobRetryTimeCycle(RETRIES);
        configuration.setCreateIncidentOnFailedJobEnabled(true);
        configuration.setCustomIncidentHandlers(List.of(new NamedIncidents(phrases)));
        configuration.setResourceAuthorizationProvider(new LentAssignees(lent));
        configuration.setCustomSessionFactories(List.of(new GroupTasksUnchecked.Factory()));
        configuration.setCmmnEnabled(false);
        configuration.setStandaloneTasksEnabled(false);
    }
}
