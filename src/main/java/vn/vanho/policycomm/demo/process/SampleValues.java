package vn.vanho.policycomm.demo.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.spin.Spin;
import org.springframework.stereotype.Component;

/** Turns a sample's values into what Tasklist would send. */
@Component
class SampleValues {

    private final Clock clock;

    SampleValues(Clock clock) {
        this.clock = clock;
    }

    Map<String, Object> resolve(Map<String, Object> values) {
        Map<String, Object> resolved = new LinkedHashMap<>();
        values.forEach((name, value) -> resolved.put(name, resolve(value)));
        return resolved;
    }

    private Object resolve(Object value) {
        if (value instanceof Map<?, ?> relative && relative.get("days") instanceof Integer days) {
            return LocalDate.now(clock).plusDays(days).toString();
        }
        return value instanceof List<?> list ? Spin.JSON(list) : value;
    }
}
