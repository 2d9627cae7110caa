package vn.vanho.policycomm.security.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Citizens: no session, no cookie, pages may be cached. The portal guards its forms itself (signed form token and
 * origin). Whatever no chain knows is not found.
 */
@Configuration(proxyBeanMethods = false)
class PortalChain {

    @Bean
    @Order(4)
    SecurityFilterChain portalSecurity(HttpSecurity http, SafeHeaders headers) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(Paths.any(
                                "/",
                                "/du-thao/**",
                                "/du-thao.atom",
                                "/gop-y/**",
                                "/bo-tai-lieu/**",
                                "/ke-hoach/*",
                                "/thu-nhac/*",
                                "/assets/**",
                                "/colours.css"))
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                                (request, response, refused) -> response.sendError(404))
                        .accessDeniedHandler((request, response, denied) -> response.sendError(404)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(each -> {
                    headers.apply(each);
                    each.contentSecurityPolicy(policy -> policy.policyDirectives(SafeHeaders.OUR_PAGES));
                })
                .build();
    }
}
