package vn.vanho.policycomm.reminders.internal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.reminders.ReminderKind;

/** What somebody wants to be told in the morning, shown and saved; on a page for staff and behind the link of a mail. */
@Component
class ChoicePage {

    private final ChoiceTable table;
    private final ReminderProperties properties;
    private final Phrases phrases;

    ChoicePage(ChoiceTable table, ReminderProperties properties, Phrases phrases) {
        this.table = table;
        this.properties = properties;
        this.phrases = phrases;
    }

    ModelAndView show(String view, String account, String action) {
        Set<ReminderKind> stopped = table.of(account);
        List<ReminderKind> wanted = Arrays.stream(ReminderKind.values())
                .filter(kind -> !stopped.contains(kind))
                .toList();
        return new ModelAndView(view)
                .addObject("action", action)
                .addObject("kinds", ReminderKind.values())
                .addObject("wanted", wanted)
                .addObject("hour", properties.at())
                .addObject("days", days())
                .addObject("headAfter", properties.headAfterWorkingDays())
                .addObject("leadershipAfter", properties.leadershipAfterWorkingDays());
    }

    private String days() {
        return properties.daysBefore().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /**
     * Keeps what the person wants.
     *
     * @param wanted names of kinds; null for none, as a form without a tick has it
     * @throws vn.vanho.policycomm.engine.InputRefused when one is no kind
     */
    void save(String account, @Nullable List<String> wanted) {
        List<String> names = Objects.requireNonNullElse(wanted, List.of());
        Set<ReminderKind> stopped = EnumSet.allOf(ReminderKind.class);
        stopped.removeIf(kind -> names.contains(kind.name()));
        if (stopped.size() + Set.copyOf(names).size() != ReminderKind.values().length) {
            Violations wrong = new Violations();
            wrong.add("kind", phrases.of("reminders.choose"), phrases.of("reminders.fault.kind"));
            wrong.refuseIfAny();
        }
        table.stop(account, stopped);
    }
}
