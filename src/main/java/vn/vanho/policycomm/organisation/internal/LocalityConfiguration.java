package vn.vanho.policycomm.organisation.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import vn.vanho.policycomm.organisation.Locality;

/** Binds the application to the locality that {@code policycomm.locality} names. */
@Configuration(proxyBeanMethods = false)
class LocalityConfiguration {

    @Bean
    Profile profile(@Value("${policycomm.locality}") String id) throws IOException {
        ClassPathResource file = new ClassPathResource("locality/%s.yaml".formatted(id));
        try (Reader yaml = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return new ProfileReader(id).read(yaml);
        }
    }

    @Bean
    Locality locality(Profile profile) {
        return profile.locality();
    }
}
