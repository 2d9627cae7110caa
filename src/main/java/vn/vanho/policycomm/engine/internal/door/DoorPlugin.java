package vn.vanho.policycomm.engine.internal.door;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts the door before the engine, inside its transaction: what a guard stores is gone when the command fails. */
@Component
@Order(400)
class DoorPlugin extends AbstractProcessEnginePlugin {

    private final Door door;

    DoorPlugin(Door door) {
        this.door = door;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.getCustomPostCommandInterceptorsTxRequired().add(door);
    }
}
