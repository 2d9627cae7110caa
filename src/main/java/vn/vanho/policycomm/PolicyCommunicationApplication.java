package vn.vanho.policycomm;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Runs a district's yearly plan for communicating draft laws (Decision 407/QĐ-TTg) on Camunda 7. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@ConfigurationPropertiesScan
public class PolicyCommunicationApplication {

    public static void main(String[] args) {
        SpringApplication.run(PolicyCommunicationApplication.class, args);
    }
}
