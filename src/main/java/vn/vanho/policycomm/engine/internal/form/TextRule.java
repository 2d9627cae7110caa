package vn.vanho.policycomm.engine.internal.form;

import java.util.Map;
import java.util.regex.Pattern;

/** Text fields: length in characters, pattern, e-mail address, phone number. */
final class TextRule implements Rule {

    private static final Map<String, Pattern> KINDS = Map.of(
            "email", Pattern.compile("^[a-zA-Z0-9_.+-]+@[a-zA-Z0-9-]+\\.[a-zA-Z0-9-.]+$"),
            "phone", Pattern.compile("^\\+?[0-9][0-9 .()-]{6,18}$"));

    @Override
    public void check(Field field, Object value, Scope scope, Complaint complaint) {
        if (value instanceof String text) {
            checkLength(field, text, scope, complaint);
            checkPattern(field, text, complaint);
        } else {
            complaint.about("form.text");
        }
    }

    @Override
    public Map<String, Object> schema(Field field) {
        Map<String, Object> schema = Limits.of(field, "minLength", "minLength", "maxLength", "maxLength");
        if (field.validate("required").asBoolean()) {
            schema.putIfAbsent("minLength", 1);
        }
        String pattern = field.validate("pattern").asText();
        if (!pattern.isEmpty()) {
            schema.put("pattern", pattern);
        } else if (field.validate("validationType").asText().equals("email")) {
            schema.put("format", "email");
        }
        schema.put("type", "string");
        return schema;
    }

    private static void checkLength(Field field, String text, Scope scope, Complaint complaint) {
        scope.number(field.validate("minLength"))
                .filter(least -> text.length() < least.intValue())
                .ifPresent(least -> complaint.about("form.minLength", least.intValue(), text.length()));
        scope.number(field.validate("maxLength"))
                .filter(most -> text.length() > most.intValue())
                .ifPresent(most -> complaint.about("form.maxLength", most.intValue(), text.length()));
    }

    private static void checkPattern(Field field, String text, Complaint complaint) {
        String kind = field.validate("validationType").asText();
        String own = field.validate("pattern").asText();
        if (KINDS.containsKey(kind) && !KINDS.get(kind).matcher(text).matches()) {
            complaint.about("form." + kind);
        } else if (!own.isEmpty() && !Pattern.compile(own).matcher(text).find()) {
            complaint.about("form.pattern");
        }
    }
}
