package vn.vanho.policycomm.consultation.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.engine.CompletionCheck;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;

/**
 * A window of our own draft is not closed before the law's minimum is full; an extension reaches further than the window,
 * at most a year ahead, and ends before the reply to the directive is due.
 */
@Component
class WindowChangeInReach implements CompletionCheck {

    private static final int MOST_DAYS_AHEAD = 365;

    private final Drafts drafts;
    private final LegalMinimum minimum;
    private final Phrases phrases;
    private final Clock clock;

    WindowChangeInReach(Drafts drafts, LegalMinimum minimum, Phrases phrases, Clock clock) {
        this.drafts = drafts;
        this.minimum = minimum;
        this.phrases = phrases;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return "watch-window";
    }

    @Override
    public void check(TaskCompletion completion, Violations violations) {
        Draft draft = drafts.get((String) completion.value(Names.DRAFT_ID).orElseThrow());
        if (completion.value("windowAction").filter("extend"::equals).isPresent()) {
            newEnd(completion).ifPresent(newEnd -> checkExtension(draft, newEnd, violations));
        } else {
            checkClosing(draft, violations);
        }
    }

    /** The day on which the minimum is full belongs to it, so that the first allowed day is the next. */
    private void checkClosing(Draft draft, Violations violations) {
        LocalDate openedOn = day(Objects.requireNonNull(draft.window().opensAt()));
        minimum.enforcedEnd(draft, openedOn)
                .map(lastDay -> lastDay.plusDays(1))
                .filter(first -> today().isBefore(first))
                .ifPresent(first -> violations.add(
                        "windowAction", "Đề nghị", phrases.of("window.fault.early", Phrases.day(first), days(draft))));
    }

    private int days(Draft draft) {
        return minimum.of(draft).orElseThrow().minimumDays();
    }

    private void checkExtension(Draft draft, LocalDate newEnd, Violations violations) {
        LocalDate lastDay = day(Objects.requireNonNull(draft.window().closesAt()));
        LocalDate furthest = today().plusDays(MOST_DAYS_AHEAD);
        LocalDate replyBy = draft.details().directive().replyBy();
        if (!newEnd.isAfter(lastDay)) {
            refuse(violations, "window.fault.notLater", lastDay);
        }
        if (newEnd.isAfter(furthest)) {
            refuse(violations, "window.fault.far", furthest);
        }
        if (replyBy != null && !newEnd.isBefore(replyBy)) {
            refuse(violations, "window.fault.afterReply", replyBy);
        }
    }

    private void refuse(Violations violations, String key, LocalDate day) {
        violations.add(Names.EXTEND_TO, "Gia hạn đến hết ngày", phrases.of(key, Phrases.day(day)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(clock.getZone()).toLocalDate();
    }

    /** A day that is missing or none is refused by the form. */
    private static Optional<LocalDate> newEnd(TaskCompletion completion) {
        try {
            return completion.value(Names.EXTEND_TO).map(Object::toString).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
