package vn.vanho.policycomm.security.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.vanho.policycomm.engine.EngineDoor;
import vn.vanho.policycomm.engine.Phrases;

/** Programs: HTTP Basic, no session. */
@Configuration(proxyBeanMethods = false)
class RestChain {

    /** Checks of other people's passwords, which would go past the throttle of the sign-in. */
    private static final RequestMatcher PASSWORD_CHECKS =
            Paths.any("/engine-rest/identity/verify", "/engine-rest/engine/{engine}/identity/verify");

    /** The document that describes /api is there in one form only. */
    private static final RequestMatcher OTHER_FORMS = Paths.any("/api/openapi.json.yaml");

    @Bean
    @Order(1)
    SecurityFilterChain restSecurity(
            HttpSecurity http,
            BasicSignIn signIn,
            EngineDoor door,
            SafeHeaders headers,
            ObjectMapper json,
            Phrases phrases)
            throws Exception {
        JsonRefusal refusal = new JsonRefusal(json, phrases, true);
        return http.securityMatcher(Paths.any("/engine-rest/**", "/api/**"))
                .authenticationManager(signIn::authenticate)
                .httpBasic(basic -> basic.authenticationEntryPoint(refusal))
                .authorizeHttpRequests(requests -> requests.requestMatchers(PASSWORD_CHECKS, OTHER_FORMS)
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(each -> {
                    headers.apply(each);
                    each.cacheControl(cache -> {})
                            .contentSecurityPolicy(policy -> policy.policyDirectives(SafeHeaders.NO_CONTENT));
                })
                .addFilterAfter(new OneTimePasswordFilter(), ExceptionTranslationFilter.class)
                .addFilterAfter(new EngineDoorFilter(door), AuthorizationFilter.class)
                .build();
    }
}
