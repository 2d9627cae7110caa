package vn.vanho.policycomm.channels.facebook;

import com.restfb.json.Json;
import com.restfb.json.JsonObject;
import com.restfb.json.JsonValue;
import com.restfb.json.ParseException;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.vanho.policycomm.channels.web.WebAnswer;

/** How long the Graph API asks to wait (Meta, 'Rate limits'). */
final class UsageHeaders {

    private static final String REGAIN = "estimated_time_to_regain_access";

    private UsageHeaders() {}

    /** The longest that any header asks for; empty where none says. */
    static Optional<Duration> wait(WebAnswer answer) {
        return Stream.of(
                        answer.header("Retry-After").flatMap(UsageHeaders::seconds).stream(),
                        answer.header("X-App-Usage").stream().flatMap(UsageHeaders::minutes),
                        answer.header("X-Business-Use-Case-Usage").stream().flatMap(UsageHeaders::minutes))
                .flatMap(found -> found)
                .filter(wait -> wait.compareTo(Duration.ZERO) > 0)
                .max(Comparator.naturalOrder());
    }

    private static Optional<Duration> seconds(String header) {
        return header.matches("\\d{1,9}") ? Optional.of(Duration.ofSeconds(Long.parseLong(header))) : Optional.empty();
    }

    /** The header of an app is one object; that of business uses holds a list of them for each page. */
    private static Stream<Duration> minutes(String header) {
        try {
            JsonObject usage = Json.parse(header).asObject();
            return Stream.concat(Stream.of(usage), values(usage).flatMap(UsageHeaders::uses))
                    .map(use -> Duration.ofMinutes(use.getInt(REGAIN, 0)))
                    .toList()
                    .stream();
        } catch (ParseException | UnsupportedOperationException | NumberFormatException unreadable) {
            return Stream.empty();
        }
    }

    private static Stream<JsonValue> values(JsonObject object) {
        return object.names().stream().map(object::get);
    }

    private static Stream<JsonObject> uses(JsonValue list) {
        return list.isArray()
                ? StreamSupport.stream(list.asArray().spliterator(), false).map(JsonValue::asObject)
                : Stream.empty();
    }
}
