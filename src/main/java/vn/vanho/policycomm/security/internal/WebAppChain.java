package vn.vanho.policycomm.security.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.vanho.policycomm.engine.Accounts;
import vn.vanho.policycomm.engine.Phrases;

/** Tasklist, Cockpit and Admin: signed in on our page only; their own sign-in and first-start set-up are closed. */
@Configuration(proxyBeanMethods = false)
class WebAppChain {

    private static final RequestMatcher CLOSED = Paths.any(
            "/camunda/api/admin/setup/**",
            "/camunda/app/admin/{engine}/setup/**",
            "/camunda/api/admin/auth/user/{engine}/login/**",
            "/camunda/api/engine/engine/{engine}/identity/verify");
    private static final RequestMatcher PROGRAMS = Paths.any("/camunda/api/**");

    private final Accounts accounts;
    private final SafeHeaders headers;
    private final JsonRefusal refusal;

    WebAppChain(Accounts accounts, SafeHeaders headers, ObjectMapper json, Phrases phrases) {
        this.accounts = accounts;
        this.headers = headers;
        this.refusal = new JsonRefusal(json, phrases, false);
    }

    @Bean
    @Order(2)
    SecurityFilterChain webAppSecurity(HttpSecurity http, OngoingSession session) throws Exception {
        return http.securityMatcher(Paths.any("/camunda/**"))
                .authorizeHttpRequests(WebAppChain::rules)
                .exceptionHandling(this::refusals)
                .requestCache(cache -> cache.requestCache(ReturnAddress.cache()))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers::apply)
                .addFilterBefore(new ChangedAccountFilter(accounts, session), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new WebAppSignOutFilter(), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new OwnNonceFilter(), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new OneTimePasswordFilter(), ExceptionTranslationFilter.class)
                .build();
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(CLOSED)
                .denyAll()
                .anyRequest()
                .authenticated();
    }

    private void refusals(ExceptionHandlingConfigurer<HttpSecurity> handling) {
        handling.defaultAuthenticationEntryPointFor(refusal, PROGRAMS)
                .defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint("/login"), Paths.any("/**"))
                .defaultAccessDeniedHandlerFor(refusal, PROGRAMS)
                .defaultAccessDeniedHandlerFor(new StaffDenied(), Paths.any("/**"));
    }
}
