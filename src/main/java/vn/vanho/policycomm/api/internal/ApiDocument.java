package vn.vanho.policycomm.api.internal;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vanho.policycomm.engine.Phrases;

/** The frame of the document: what it is about, where it is and how programs sign in. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

    private static final String BASIC = "basic";

    @Bean
    OpenAPI openApi(Phrases phrases, @Value("${policycomm.base-url}") String baseUrl) {
        SecurityScheme basic = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("basic")
                .description(phrases.of("api.basic"));
        return new OpenAPI()
                .info(new Info()
                        .title(phrases.of("api.title"))
                        .description(phrases.of("api.about"))
                        .version("1"))
                .servers(List.of(new Server().url(baseUrl)))
                .components(new Components().addSecuritySchemes(BASIC, basic))
                .addSecurityItem(new SecurityRequirement().addList(BASIC));
    }
}
