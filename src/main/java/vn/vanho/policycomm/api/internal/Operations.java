package vn.vanho.policycomm.api.internal;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Objects;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import vn.vanho.policycomm.api.FormBody;
import vn.vanho.policycomm.api.FormParts;
import vn.vanho.policycomm.engine.Phrases;

/** Describes each address: texts {@code api.method}, {@code api.method.more} and one for each parameter. */
@Component
class Operations implements OperationCustomizer {

    private static final String JSON = "application/json";
    private static final String PARTS = "multipart/form-data";

    private final Phrases phrases;
    private final FormBodies bodies;
    private final Examples examples;

    Operations(Phrases phrases, FormBodies bodies, Examples examples) {
        this.phrases = phrases;
        this.bodies = bodies;
        this.examples = examples;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        String name = "api." + operation.getOperationId();
        operation.summary(phrases.of(name)).description(phrases.of(name + ".more"));
        operation.getResponses().forEach((status, answer) -> describe(operation.getOperationId(), status, answer));
        Problems.EVERYWHERE.forEach(status -> refuse(operation, status));
        FormBody body = method.getMethodAnnotation(FormBody.class);
        FormParts parts = method.getMethodAnnotation(FormParts.class);
        if (body != null) {
            takes(operation, JSON, bodies.schemaOf(body));
        } else if (parts != null) {
            operation.setParameters(null);
            takes(operation, PARTS, bodies.schemaOf(parts));
        }
        describeParameters(operation, name);
        return operation;
    }

    private void describeParameters(Operation operation, String name) {
        for (Parameter parameter : Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of())) {
            parameter.description(phrases.of(name + "." + parameter.getName()));
            refuse(operation, "query".equals(parameter.getIn()) ? Problems.OF_QUERIES : Problems.OF_PATHS);
        }
    }

    private static void refuse(Operation operation, String status) {
        operation.getResponses().addApiResponse(status, new ApiResponse().$ref(Problems.ref(status)));
    }

    private void takes(Operation operation, String type, Schema<?> schema) {
        MediaType content =
                new MediaType().schema(schema).example(examples.of(operation.getOperationId() + "-request"));
        operation.requestBody(new RequestBody()
                .required(true)
                .description(phrases.of("api.body"))
                .content(new Content().addMediaType(type, content)));
        Problems.OF_BODIES.forEach(status -> refuse(operation, status));
    }

    private void describe(String operation, String status, ApiResponse answer) {
        answer.description(phrases.of("api." + status));
        answer.getContent().values().forEach(json -> json.example(examples.of(operation + "-response")));
    }
}
