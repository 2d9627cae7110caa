package vn.vanho.policycomm.engine.internal;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The engine's sentences for people, always in Vietnamese. */
@Component
public class Phrases {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;

    Phrases(MessageSource messages) {
        this.messages = messages;
    }

    public String of(String key, Object... values) {
        return messages.getMessage(key, values, VIETNAMESE);
    }
}
