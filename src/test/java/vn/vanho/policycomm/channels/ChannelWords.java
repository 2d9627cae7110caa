package vn.vanho.policycomm.channels;

import java.nio.charset.StandardCharsets;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.vanho.policycomm.engine.Phrases;

/** The application's sentences without the application. */
public final class ChannelWords {

    private ChannelWords() {}

    public static Phrases phrases() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return new Phrases(messages);
    }
}
