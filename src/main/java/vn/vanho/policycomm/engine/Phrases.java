package vn.vanho.policycomm.engine;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Sentences for people outside of pages, always in Vietnamese; pages ask for theirs themselves. */
@Component
public class Phrases {

    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final MessageSource messages;

    public Phrases(MessageSource messages) {
        this.messages = messages;
    }

    /** @throws org.springframework.context.NoSuchMessageException when no sentence has this key */
    public String of(String key, Object... values) {
        return messages.getMessage(key, values, VIETNAMESE);
    }

    /** A day as people write it, e.g. {@code 05/06/2024}. */
    public static String day(LocalDate day) {
        return day.format(DAY);
    }
}
