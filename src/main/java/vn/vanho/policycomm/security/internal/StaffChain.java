package vn.vanho.policycomm.security.internal;

import jakarta.servlet.http.Cookie;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.logout.CookieClearingLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.util.unit.DataSize;
import vn.vanho.policycomm.engine.Accounts;
import vn.vanho.policycomm.engine.EngineDoor;

/** Staff pages, sign-in, sign-out, errors and the health check. */
@Configuration(proxyBeanMethods = false)
class StaffChain {

    private final SafeHeaders headers;
    private final DataSize largestRequest;

    StaffChain(SafeHeaders headers, @Value("${spring.servlet.multipart.max-request-size}") DataSize largestRequest) {
        this.headers = headers;
        this.largestRequest = largestRequest;
    }

    @Bean
    @Order(3)
    SecurityFilterChain staffSecurity(
            HttpSecurity http, PasswordSignIn signIn, Accounts accounts, OngoingSession session, EngineDoor door)
            throws Exception {
        return http.securityMatcher(Paths.any(
                        "/lam-viec/**", "/quan-tri/**", "/huong-dan/**", "/login", "/logout", "/error", "/actuator/**"))
                .authenticationManager(signIn::authenticate)
                .authorizeHttpRequests(StaffChain::rules)
                .formLogin(form ->
                        form.loginPage("/login").defaultSuccessUrl("/lam-viec").failureHandler(new FormFailure()))
                .logout(out -> out.logoutSuccessUrl("/login?logout").addLogoutHandler(forgetCookies()))
                .exceptionHandling(handling -> handling.accessDeniedHandler(new StaffDenied()))
                .requestCache(cache -> cache.requestCache(ReturnAddress.cache()))
                .headers(this::pageHeaders)
                .addFilterBefore(new OversizeFilter(largestRequest), CsrfFilter.class)
                .addFilterBefore(new ChangedAccountFilter(accounts, session), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new OneTimePasswordFilter(), ExceptionTranslationFilter.class)
                .addFilterAfter(new EngineDoorFilter(door), AuthorizationFilter.class)
                .build();
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(Paths.any("/login", "/logout", "/error", "/actuator/health"))
                .permitAll()
                .requestMatchers(Paths.any("/quan-tri/**"))
                .hasAuthority(Accounts.ADMINISTRATORS)
                .requestMatchers(Paths.any("/lam-viec/**", "/huong-dan/**"))
                .authenticated()
                .anyRequest()
                .denyAll();
    }

    private LogoutHandler forgetCookies() {
        return new CookieClearingLogoutHandler(expired("JSESSIONID", "/"), expired("XSRF-TOKEN", "/camunda"));
    }

    /** A browser drops a cookie only when told so for the path that it was set for. */
    private Cookie expired(String name, String path) {
        Cookie cookie = new Cookie(name, "");
        cookie.setPath(path);
        cookie.setMaxAge(0);
        cookie.setSecure(headers.https());
        return cookie;
    }

    private void pageHeaders(HeadersConfigurer<HttpSecurity> each) {
        headers.apply(each);
        each.cacheControl(cache -> {}).contentSecurityPolicy(policy -> policy.policyDirectives(SafeHeaders.OUR_PAGES));
    }
}
