package vn.vanho.policycomm.organisation.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vanho.policycomm.organisation.Locality;
import vn.vanho.policycomm.organisation.Roster;
import vn.vanho.policycomm.profile.LocalityProfile;

/** The place that the profile describes, and its people. */
@Configuration(proxyBeanMethods = false)
class LocalityConfiguration {

    @Bean
    Organisation organisation(LocalityProfile profile) {
        return profile.part(Organisation.class);
    }

    @Bean
    Locality locality(Organisation organisation) {
        return organisation.locality();
    }

    @Bean
    Roster roster(Organisation organisation) {
        return organisation.roster();
    }
}
