package vn.vanho.policycomm.api.internal;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;

/** Describes our records field by field: the text {@code api.Record.field}; always there, null only if the code says so. */
@Component
class RecordSchemas implements ModelConverter {

    private final Phrases phrases;

    RecordSchemas(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the library declares it
    public @Nullable Schema resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
        Schema<?> model = context.getDefinedModels().get(raw.getSimpleName());
        if (raw.isRecord() && model != null) {
            Arrays.stream(raw.getRecordComponents()).forEach(component -> describe(model, component));
        }
        return schema;
    }

    private void describe(Schema<?> model, RecordComponent component) {
        Schema<?> property = Objects.requireNonNull(model.getProperties().get(component.getName()));
        String owner = component.getDeclaringRecord().getSimpleName();
        property.description(phrases.of("api.%s.%s".formatted(owner, component.getName())));
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            property.nullable(true);
        }
        if (model.getRequired() == null || !model.getRequired().contains(component.getName())) {
            model.addRequiredItem(component.getName());
        }
    }
}
