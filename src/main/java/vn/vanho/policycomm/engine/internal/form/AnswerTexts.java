package vn.vanho.policycomm.engine.internal.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Answer;
import vn.vanho.policycomm.engine.Phrases;

/** What was entered, in words. */
@Component
class AnswerTexts {

    private final Phrases phrases;

    AnswerTexts(Phrases phrases) {
        this.phrases = phrases;
    }

    /** @param scope in which choices are looked up */
    List<Answer> of(List<Field> fields, Map<String, ? extends @Nullable Object> entered, Scope scope) {
        return fields.stream()
                .filter(AnswerTexts::isAsked)
                .flatMap(field -> answer(field, entered.get(field.key()), scope).stream())
                .toList();
    }

    private static boolean isAsked(Field field) {
        return !field.json().path("readonly").asBoolean()
                && !field.json().path("disabled").asBoolean();
    }

    private Optional<Answer> answer(Field field, @Nullable Object value, Scope scope) {
        if (!field.fields().isEmpty()) {
            List<List<Answer>> rows = rows(field, value, scope);
            return rows.isEmpty() ? Optional.empty() : Optional.of(new Answer(field.label(), "", rows));
        }
        String text = text(field, value, scope);
        return text.isBlank() ? Optional.empty() : Optional.of(new Answer(field.label(), text, List.of()));
    }

    private List<List<Answer>> rows(Field field, @Nullable Object value, Scope scope) {
        return (value instanceof List<?> list ? list.stream() : Stream.ofNullable(value))
                .filter(Map.class::isInstance)
                .map(row -> columns((Map<?, ?>) row))
                .map(row -> of(field.fields(), row, scope.with(row)))
                .filter(row -> !row.isEmpty())
                .toList();
    }

    private static Map<String, @Nullable Object> columns(Map<?, ?> row) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        row.forEach((name, value) -> columns.put(String.valueOf(name), value));
        return columns;
    }

    private String text(Field field, @Nullable Object value, Scope scope) {
        if (value instanceof List<?> ticked) {
            return ticked.stream().map(one -> text(field, one, scope)).collect(Collectors.joining("; "));
        } else if (value instanceof Boolean yes) {
            return phrases.of(yes ? "answer.yes" : "answer.no");
        } else if (value == null) {
            return "";
        }
        String said = value.toString();
        return field.type().equals("datetime")
                ? day(said)
                : Choices.labels(field, scope).getOrDefault(said, said);
    }

    private static String day(String said) {
        try {
            return Phrases.day(LocalDate.parse(said));
        } catch (DateTimeParseException asTyped) {
            return said;
        }
    }
}
