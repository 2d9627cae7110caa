package vn.vanho.policycomm.reminders.internal;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.notification.MailKind;
import vn.vanho.policycomm.organisation.Locality;

/** The text of a morning's mail: a section for each kind of thing, a numbered paragraph for each step. */
@Component
class MorningText {

    /** So many steps of a section are told in full. */
    static final int MOST = 50;

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Phrases.VIETNAMESE);

    private final LineText lines;
    private final ReminderProperties properties;
    private final Locality locality;
    private final Phrases phrases;

    MorningText(LineText lines, ReminderProperties properties, Locality locality, Phrases phrases) {
        this.lines = lines;
        this.properties = properties;
        this.locality = locality;
        this.phrases = phrases;
    }

    /** @param stop where the reader chooses what to be told; null when there is nothing to choose */
    String of(Bundle bundle, Morning morning, @Nullable String stop) {
        boolean courtesy = bundle.kind() == MailKind.COURTESY;
        StringBuilder text = new StringBuilder();
        text.append(phrases.of("reminders.greeting", bundle.who().name())).append("\n\n");
        text.append(opening(courtesy, morning)).append("\n\n");
        for (Map.Entry<Section, List<Line>> section : bundle.sections().entrySet()) {
            write(section.getKey(), section.getValue(), courtesy, morning, text);
        }
        text.append(phrases.of(courtesy ? "reminders.courtesy.closing" : "reminders.closing"));
        if (stop != null) {
            text.append('\n').append(phrases.of("reminders.stop", stop));
        }
        return text.append('\n').toString();
    }

    private String opening(boolean courtesy, Morning morning) {
        String day = Phrases.day(morning.day());
        return courtesy
                ? phrases.of("reminders.courtesy.opening", locality.authority(), day)
                : phrases.of("reminders.opening", morning.day().format(WEEKDAY), day);
    }

    private void write(Section section, List<Line> of, boolean courtesy, Morning morning, StringBuilder text) {
        text.append(heading(section, of.size(), courtesy)).append("\n\n");
        for (int number = 1; number <= Math.min(of.size(), MOST); number++) {
            text.append(number).append(". ").append(lines.of(of.get(number - 1), morning));
            text.append("\n\n");
        }
        if (of.size() > MOST) {
            text.append(phrases.of("reminders.more", of.size() - MOST)).append("\n\n");
        }
    }

    private String heading(Section section, int count, boolean courtesy) {
        return switch (section) {
            case LEADERSHIP ->
                phrases.of("reminders.section.LEADERSHIP", count, properties.leadershipAfterWorkingDays());
            case HEAD -> phrases.of("reminders.section.HEAD", count, properties.headAfterWorkingDays());
            default -> phrases.of((courtesy ? "reminders.courtesy.section." : "reminders.section.") + section, count);
        };
    }
}
