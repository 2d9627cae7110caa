package vn.vanho.policycomm.engine.internal.form;

import java.util.List;
import java.util.Map;

/** Select and radio: one of the choices. */
final class OneOfRule implements Rule {

    @Override
    public void check(Field field, Object value, Scope scope, Complaint complaint) {
        boolean scalar = !(value instanceof List || value instanceof Map);
        if (!scalar || !Choices.of(field, scope).contains(value.toString())) {
            complaint.about("form.choice");
        }
    }

    @Override
    public Map<String, Object> schema(Field field) {
        return Choices.schema(field);
    }
}
