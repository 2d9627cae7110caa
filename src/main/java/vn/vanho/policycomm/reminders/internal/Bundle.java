package vn.vanho.policycomm.reminders.internal;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.vanho.policycomm.notification.MailKind;

/** The one mail that somebody gets in the morning. */
final class Bundle {

    private final Addressee who;
    private final Map<String, Line> lines = new LinkedHashMap<>();

    Bundle(Addressee who) {
        this.who = who;
    }

    Addressee who() {
        return who;
    }

    /** A step that is there already stands in the earlier of the two sections. */
    void add(Line line) {
        lines.merge(
                line.step().taskId(), line, (had, more) -> had.section().compareTo(more.section()) <= 0 ? had : more);
    }

    /** By section, in the order of the mail. */
    Map<Section, List<Line>> sections() {
        return lines.values().stream()
                .collect(Collectors.groupingBy(Line::section, () -> new EnumMap<>(Section.class), Collectors.toList()));
    }

    MailKind kind() {
        Collection<Line> all = lines.values();
        if (all.stream().anyMatch(line -> line.section().escalation())) {
            return MailKind.ESCALATION;
        }
        return all.stream().allMatch(Line::courtesy) ? MailKind.COURTESY : MailKind.DIGEST;
    }

    /** Whether there is anything that the reader may do without. */
    boolean mayBeStopped() {
        return lines.values().stream().anyMatch(line -> !line.section().escalation());
    }
}
