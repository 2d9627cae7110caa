package vn.vanho.policycomm.training.process;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vanho.policycomm.engine.StartCheck;
import vn.vanho.policycomm.plan.DaysOfItems;

/** The starts of both items are checked alike. */
@Configuration(proxyBeanMethods = false)
class TrainingChecks {

    @Bean
    StartCheck trainOfficersAhead(DaysOfItems days) {
        return new HeldAhead("train-officers", "II.4a", days);
    }

    @Bean
    StartCheck attendTrainingAhead(DaysOfItems days) {
        return new HeldAhead("attend-training", "II.4b", days);
    }
}
