package vn.vanho.policycomm.engine.internal.form;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** Dates as {@code yyyy-MM-dd}, times as {@code HH:mm}, both as ISO 8601. */
final class DateRule implements Rule {

    private final Clock clock;

    DateRule(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void check(Field field, Object value, Scope scope, Complaint complaint) {
        String kind = field.json().path("subtype").asText("date");
        try {
            LocalDate day = day(kind, value instanceof String text ? text : "");
            if (field.json().path("disallowPassedDates").asBoolean() && day.isBefore(LocalDate.now(clock))) {
                complaint.about("form.passed");
            }
        } catch (DateTimeException unreadable) {
            complaint.about("form." + kind);
        }
    }

    @Override
    public Map<String, Object> schema(Field field) {
        String kind = field.json().path("subtype").asText("date");
        return Map.of("type", "string", "format", kind.equals("datetime") ? "date-time" : kind);
    }

    private static LocalDate day(String kind, String text) {
        return switch (kind) {
            case "time" -> {
                LocalTime.parse(text);
                yield LocalDate.MAX;
            }
            case "datetime" ->
                LocalDateTime.parse(text, DateTimeFormatter.ISO_DATE_TIME).toLocalDate();
            default -> LocalDate.parse(text);
        };
    }
}
