package vn.vanho.policycomm.engine.internal.signin;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How slow the hash is: {@code policycomm.security.password-cost}. */
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

    @Bean
    BcryptEncryptor passwordEncryptor(@Value("${policycomm.security.password-cost}") int cost) {
        return new BcryptEncryptor(cost);
    }
}
