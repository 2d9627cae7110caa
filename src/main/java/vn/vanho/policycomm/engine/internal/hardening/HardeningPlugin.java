package vn.vanho.policycomm.engine.internal.hardening;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;

/** Keeps expressions among the beans that are meant for them, and scripts out. */
@Component
@Order(200)
class HardeningPlugin extends AbstractProcessEnginePlugin {

    private final ApplicationContext context;
    private final Phrases phrases;

    HardeningPlugin(ApplicationContext context, Phrases phrases) {
        this.context = context;
        this.phrases = phrases;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        ModelBeans beans = new ModelBeans(context);
        configuration.setBeans(beans);
        configuration.setExpressionManager(new GuardedExpressions(context, beans));
        configuration.setEnableExpressionsInAdhocQueries(false);
        configuration.getCustomPreBPMNParseListeners().add(new NoScripts(phrases));
    }
}
