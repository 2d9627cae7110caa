package vn.vanho.policycomm.extension;

import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;

/** What people call an extension: {@code ${@extensionWords.state(extension)}}. */
@Component("extensionWords")
public class ExtensionWords {

    private final Phrases phrases;

    ExtensionWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /** How it stands, without its days, e.g. {@code Đã gia hạn}. */
    public String state(Extension extension) {
        ExtensionOutcome outcome = extension.outcome();
        return phrases.of("extension.state." + (outcome == null ? "open" : outcome.name()));
    }

    /** In one line with its days, e.g. {@code Gia hạn từ 05/06/2024 đến 12/06/2024}. */
    public String line(Extension extension) {
        return extension
                .granted()
                .map(day -> phrases.of("extension.line.granted", Phrases.day(extension.dueOn()), Phrases.day(day)))
                .orElseGet(() ->
                        phrases.of("extension.line.notGranted", Phrases.day(extension.wishedOn()), state(extension)));
    }
}
