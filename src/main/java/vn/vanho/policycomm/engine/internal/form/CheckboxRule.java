package vn.vanho.policycomm.engine.internal.form;

import java.util.List;
import java.util.Map;

/** A box is ticked or not; one that is required must be ticked. */
final class CheckboxRule implements Rule {

    @Override
    public void check(Field field, Object value, Scope scope, Complaint complaint) {
        if (!(value instanceof Boolean ticked)) {
            complaint.about("form.checkbox");
        } else if (!ticked && field.validate("required").asBoolean()) {
            complaint.about("form.tick");
        }
    }

    @Override
    public Map<String, Object> schema(Field field) {
        return field.validate("required").asBoolean()
                ? Map.of("type", "boolean", "enum", List.of(true))
                : Map.of("type", "boolean");
    }
}
