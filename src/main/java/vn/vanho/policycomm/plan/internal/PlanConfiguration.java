package vn.vanho.policycomm.plan.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vanho.policycomm.profile.LocalityProfile;

/** The plan that the profile describes. */
@Configuration(proxyBeanMethods = false)
class PlanConfiguration {

    @Bean
    PlanTemplate planTemplate(LocalityProfile profile) {
        return profile.part(PlanTemplate.class);
    }
}
