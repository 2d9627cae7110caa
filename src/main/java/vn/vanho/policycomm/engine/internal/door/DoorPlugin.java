package vn.vanho.policycomm.engine.internal.door;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.LentGroups;
import vn.vanho.policycomm.engine.Phrases;

/**
 * Puts the door before the engine, inside its transaction: what a guard stores is gone when the command fails. Only
 * outside of that transaction can be seen that it failed.
 */
@Component
@Order(400)
class DoorPlugin extends AbstractProcessEnginePlugin {

    private final Door door;
    private final LentGroups lent;
    private final Phrases phrases;

    DoorPlugin(Door door, @Lazy LentGroups lent, Phrases phrases) {
        this.door = door;
        this.lent = lent;
        this.phrases = phrases;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setIdentityService(new DoorIdentities(lent));
        configuration
                .getCustomPreCommandInterceptorsTxRequired()
                .add(new Latecomers(
                        () -> configuration.getIdentityService().getCurrentAuthentication() != null, phrases));
        configuration.getCustomPostCommandInterceptorsTxRequired().add(door);
    }
}
