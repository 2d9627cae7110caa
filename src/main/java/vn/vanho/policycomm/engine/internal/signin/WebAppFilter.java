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
    FilterRegistrationBean<Filter> webAppGroupsFilter() {
        return before("Changed Groups Filter", new ChangedGroupsFilter(), ORDER - 1);
    }

    @Bean
    FilterRegistrationBean<Filter> webAppSignInFilter() {
        FilterRegistrationBean<Filter> registration =
                before("Container Based Authentication Filter", new ContainerBasedAuthenticationFilter(), ORDER);
        registration.setInitParameters(Map.of("authentication-provider", WebAppSignIn.class.getName()));
        return registration;
    }

    private static FilterRegistrationBean<Filter> before(String name, Filter filter, int order) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
        registration.setName(name);
        registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        registration.setOrder(order);
        return registration;
    }
}
