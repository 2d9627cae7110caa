package vn.vanho.policycomm.profile.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import vn.vanho.policycomm.profile.LocalityProfile;
import vn.vanho.policycomm.profile.ProfilePart;

/** Binds the application to the locality that {@code policycomm.locality} names. */
@Configuration(proxyBeanMethods = false)
class ProfileConfiguration {

    @Bean
    LocalityProfile localityProfile(@Value("${policycomm.locality}") String id, List<ProfilePart<?>> parts)
            throws IOException {
        ClassPathResource file = new ClassPathResource("locality/%s.yaml".formatted(id));
        try (Reader yaml = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return new ProfileReader(id, parts).read(yaml);
        }
    }
}
