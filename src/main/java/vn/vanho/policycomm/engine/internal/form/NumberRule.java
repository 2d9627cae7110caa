package vn.vanho.policycomm.engine.internal.form;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Numbers: whole unless the form allows decimals; smallest and greatest value inclusive. */
final class NumberRule implements Rule {

    @Override
    public void check(Field field, Object value, Scope scope, Complaint complaint) {
        Optional<BigDecimal> number = number(field, value);
        if (number.isEmpty()) {
            complaint.about("form.number");
            return;
        }
        checkDecimals(field, value, number.get(), complaint);
        scope.number(field.validate("min"))
                .filter(least -> number.get().compareTo(least) < 0)
                .ifPresent(least -> complaint.about("form.min", least.toPlainString()));
        scope.number(field.validate("max"))
                .filter(most -> number.get().compareTo(most) > 0)
                .ifPresent(most -> complaint.about("form.max", most.toPlainString()));
    }

    @Override
    public Map<String, Object> schema(Field field) {
        if (field.json().path("serializeToString").asBoolean()) {
            return Map.of("type", "string");
        }
        Map<String, Object> schema = Limits.of(field, "min", "minimum", "max", "maximum");
        schema.put("type", field.json().path("decimalDigits").asInt(0) == 0 ? "integer" : "number");
        return schema;
    }

    /** A form may ask for numbers to be sent as text, to keep every digit. */
    private static Optional<BigDecimal> number(Field field, Object value) {
        boolean asText = field.json().path("serializeToString").asBoolean();
        if (asText ? !(value instanceof String) : !(value instanceof Number)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(value.toString()));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static void checkDecimals(Field field, Object value, BigDecimal number, Complaint complaint) {
        int digits = field.json().path("decimalDigits").asInt(0);
        boolean fraction = value instanceof Double || value instanceof Float;
        if (digits == 0 && (fraction || number.stripTrailingZeros().scale() > 0)) {
            complaint.about("form.whole");
        } else if (number.stripTrailingZeros().scale() > digits) {
            complaint.about("form.decimals", digits);
        }
    }
}
