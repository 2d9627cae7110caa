package vn.vanho.policycomm.engine.internal.form;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.variable.value.FileValue;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.Violations;

/** Checks what was sent against one form, field by field in its order. */
final class FormCheck {

    private final Rules rules;
    private final Phrases phrases;
    private final Violations violations;

    FormCheck(Rules rules, Phrases phrases, Violations violations) {
        this.rules = rules;
        this.phrases = phrases;
        this.violations = violations;
    }

    /** Returns the names that were sent but are not the sender's to set; they hold nothing new. */
    Set<String> check(Form form, Map<String, @Nullable Object> sent, Map<String, @Nullable Object> held) {
        Set<String> locked = checkFields(form.fields(), sent, held, new Scope(held), () -> "");
        form.files().forEach((name, label) -> checkFile(name, label, sent.get(name)));
        sent.keySet().stream()
                .filter(name -> !form.files().containsKey(name))
                .filter(name ->
                        form.fields().stream().noneMatch(field -> field.key().equals(name)))
                .forEach(name -> violations.add(name, name, phrases.of("form.unknown")));
        return locked;
    }

    private Set<String> checkFields(
            List<Field> fields,
            Map<String, ? extends @Nullable Object> sent,
            Map<String, ? extends @Nullable Object> held,
            Scope around,
            Supplier<String> place) {
        Set<String> locked = new HashSet<>();
        Scope scope = around.with(sent);
        fields.stream()
                .filter(field -> !scope.values().containsKey(field.key()))
                .forEach(field -> scope.forget(field.key()));
        for (Field field : fields) {
            if (isOutOfPlay(field, sent, held)) {
                continue;
            }
            if (isLocked(field, scope)) {
                locked.add(field.key());
                checkUnchanged(field, sent.get(field.key()), held.get(field.key()), place);
            } else {
                checkValue(field, sent.get(field.key()), held.get(field.key()), scope, place);
            }
        }
        return locked;
    }

    /** Nobody sent it, nothing is held of it and nothing need be: whether it is hidden does not matter. */
    private static boolean isOutOfPlay(
            Field field, Map<String, ? extends @Nullable Object> sent, Map<String, ? extends @Nullable Object> held) {
        return !sent.containsKey(field.key())
                && held.get(field.key()) == null
                && !field.validate("required").asBoolean();
    }

    private boolean isLocked(Field field, Scope scope) {
        if (field.hides().stream().anyMatch(scope::isTrue)) {
            scope.forget(field.key());
            return true;
        }
        boolean filledIn = !field.fields().isEmpty() || rules.of(field).isPresent();
        return !filledIn
                || scope.isTrue(field.json().path("readonly"))
                || scope.isTrue(field.json().path("disabled"));
    }

    private void checkUnchanged(Field field, @Nullable Object sent, @Nullable Object held, Supplier<String> place) {
        if (!Blank.orSame(sent, held)) {
            complain(field, place).about("form.locked");
        }
    }

    private void checkValue(
            Field field, @Nullable Object value, @Nullable Object held, Scope scope, Supplier<String> place) {
        if (value == null || Blank.is(value)) {
            if (field.validate("required").asBoolean()) {
                complain(field, place).about("form.required");
            }
        } else if (field.fields().isEmpty()) {
            rules.of(field).orElseThrow().check(field, value, scope, complain(field, place));
        } else {
            checkRows(field, value, held, scope, place);
        }
    }

    /** A column that only shows keeps what the row in the same place held; a row that is new held nothing. */
    private void checkRows(Field field, Object value, @Nullable Object held, Scope scope, Supplier<String> place) {
        List<?> rows = value instanceof Map ? List.of(value) : value instanceof List<?> list ? list : List.of("");
        for (int at = 0; at < rows.size(); at++) {
            int number = at + 1;
            Object row = rows.get(at);
            Supplier<String> here = () -> place.get() + phrases.of("form.row", field.label(), number) + " › ";
            if (row instanceof Map<?, ?> columns) {
                checkRow(field, columns, heldRow(held, number), scope, here);
            } else {
                complain(field, place).about("form.rows");
            }
        }
    }

    private void checkRow(
            Field field, Map<?, ?> columns, Map<String, @Nullable Object> held, Scope scope, Supplier<String> place) {
        Map<String, @Nullable Object> row = columns(columns);
        checkFields(field.fields(), row, held, scope, place);
        row.keySet().stream()
                .filter(name ->
                        field.fields().stream().noneMatch(column -> column.key().equals(name)))
                .forEach(name -> violations.add(name, place.get() + name, phrases.of("form.unknown")));
    }

    private static Map<String, @Nullable Object> heldRow(@Nullable Object held, int number) {
        return held instanceof List<?> rows && number <= rows.size() && rows.get(number - 1) instanceof Map<?, ?> row
                ? columns(row)
                : Map.of();
    }

    private static Map<String, @Nullable Object> columns(Map<?, ?> row) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        row.forEach((name, value) -> columns.put(String.valueOf(name), value));
        return columns;
    }

    private void checkFile(String name, String label, @Nullable Object value) {
        if (value != null && !(value instanceof FileValue)) {
            violations.add(name, label, phrases.of("form.file"));
        }
    }

    private Complaint complain(Field field, Supplier<String> place) {
        return (phrase, values) -> violations.add(field.key(), place.get() + field.label(), phrases.of(phrase, values));
    }
}
