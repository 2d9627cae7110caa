package vn.vanho.policycomm.engine.internal.start;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Hangs the register of live instances on every process that is deployed. */
@Component
@Order(300)
class OpenCasesPlugin extends AbstractProcessEnginePlugin {

    private final OpenCases cases;

    OpenCasesPlugin(OpenCases cases) {
        this.cases = cases;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.getCustomPreBPMNParseListeners().add(new OneLiveCase(cases));
    }
}
