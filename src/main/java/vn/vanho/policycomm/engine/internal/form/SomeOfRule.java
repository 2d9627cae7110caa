package vn.vanho.policycomm.engine.internal.form;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checklist and taglist: some of the choices, none twice. */
final class SomeOfRule implements Rule {

    @Override
    public void check(Field field, Object value, Scope scope, Complaint complaint) {
        if (!(value instanceof List<?> chosen)) {
            complaint.about("form.list");
            return;
        }
        Set<String> choices = Choices.of(field, scope);
        if (!chosen.stream().map(String::valueOf).allMatch(choices::contains)) {
            complaint.about("form.choices");
        } else if (new HashSet<>(chosen).size() < chosen.size()) {
            complaint.about("form.twice");
        }
    }

    @Override
    public Map<String, Object> schema(Field field) {
        return Map.of("type", "array", "uniqueItems", true, "items", Choices.schema(field));
    }
}
