package vn.vanho.policycomm.engine.internal.form;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The rule of each type of field that people fill in. */
@Component
class Rules {

    private final Map<String, Rule> byType = new HashMap<>();

    Rules(Clock clock) {
        byType.put("textfield", new TextRule());
        byType.put("textarea", new TextRule());
        byType.put("number", new NumberRule());
        byType.put("datetime", new DateRule(clock));
        byType.put("checkbox", new CheckboxRule());
        byType.put("select", new OneOfRule());
        byType.put("radio", new OneOfRule());
        byType.put("checklist", new SomeOfRule());
        byType.put("taglist", new SomeOfRule());
    }

    Optional<Rule> of(Field field) {
        return Optional.ofNullable(byType.get(field.type()));
    }
}
