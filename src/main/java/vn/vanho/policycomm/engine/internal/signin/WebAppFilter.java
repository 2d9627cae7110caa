package vn.vanho.policycomm.engine.internal.signin;

import jakarta.servlet.Filter;
import java.util.Map;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the web applications for whoever signed in on our page. */
@Configuration(proxyBeanMethods = false)
class WebAppFilter {

    /** After Spring Security, before Camunda's own filters. */
    private static final int ORDER = 201;

    @Bean
    FilterRegistrationBean<Filter> webAppSignInFilter() {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>();
        registration.setName("Container Based Authentication Filter");
        registration.setFilter(new ContainerBasedAuthenticationFilter());
        registration.setInitParameters(Map.of("authentication-provider", WebAppSignIn.class.getName()));
        registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        registration.setOrder(ORDER);
        return registration;
    }
}
