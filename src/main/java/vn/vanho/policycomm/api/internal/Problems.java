package vn.vanho.policycomm.api.internal;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.api.Problem;
import vn.vanho.policycomm.api.Refusal;
import vn.vanho.policycomm.engine.Phrases;

/** How programs are refused: each status once, by its number, for the addresses to point to. */
@Component
class Problems implements OpenApiCustomizer {

    static final Set<String> EVERYWHERE = Set.of("401", "403", "429");
    static final Set<String> OF_BODIES = Set.of("400", "409");
    static final String OF_PATHS = "404";
    static final String OF_QUERIES = "400";

    private static final Set<String> BY_SIGN_IN = Set.of("401", "429");
    private static final Set<String> ALL = Set.of("400", "401", "403", "404", "409", "429");

    private final Phrases phrases;
    private final Examples examples;

    Problems(Phrases phrases, Examples examples) {
        this.phrases = phrases;
        this.examples = examples;
    }

    static String ref(String status) {
        return "#/components/responses/" + status;
    }

    @Override
    public void customise(OpenAPI document) {
        Components components = document.getComponents();
        ModelConverters models = ModelConverters.getInstance(false);
        models.readAll(Problem.class).forEach(components::addSchemas);
        models.readAll(Refusal.class).forEach(components::addSchemas);
        ALL.stream().sorted().forEach(status -> components.addResponses(status, answer(status)));
    }

    private ApiResponse answer(String status) {
        Class<?> shape = BY_SIGN_IN.contains(status) ? Refusal.class : Problem.class;
        Schema<?> schema = new Schema<>().$ref("#/components/schemas/" + shape.getSimpleName());
        MediaType json = new MediaType().schema(schema).example(examples.of(status));
        return new ApiResponse()
                .description(phrases.of("api." + status))
                .content(new Content().addMediaType("application/json", json));
    }
}
