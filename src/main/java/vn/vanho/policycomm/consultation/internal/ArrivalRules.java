package vn.vanho.policycomm.consultation.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.CommentChannel;
import vn.vanho.policycomm.consultation.CommentFromElsewhere;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.Violations;

/** How and when a comment from elsewhere may have come in. */
@Component
class ArrivalRules {

    private final CommentFaults texts;
    private final Clock clock;

    ArrivalRules(CommentFaults texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    void check(Draft draft, CommentFromElsewhere entered, Violations faults) {
        if (!isElsewhere(entered.channel())) {
            texts.add("channel", "unknown", faults);
        }
        checkDay(entered.receivedOn(), draft.window().opensAt(), faults);
    }

    /** Of what has been checked. */
    Arrival arrival(CommentFromElsewhere entered) {
        LocalDate day = Objects.requireNonNull(entered.receivedOn());
        return new Arrival(
                CommentChannel.valueOf(entered.channel()),
                day.atStartOfDay(clock.getZone()).toOffsetDateTime(),
                entered.enteredBy(),
                OffsetDateTime.now(clock));
    }

    private void checkDay(@Nullable LocalDate day, @Nullable OffsetDateTime opensAt, Violations faults) {
        if (day == null) {
            texts.add("receivedOn", "missing", faults);
        } else if (day.isAfter(LocalDate.now(clock))) {
            texts.add("receivedOn", "future", faults);
        } else if (opensAt != null && day.isBefore(firstDay(opensAt))) {
            texts.add("receivedOn", "early", faults, Phrases.day(firstDay(opensAt)));
        }
    }

    private LocalDate firstDay(OffsetDateTime opensAt) {
        return opensAt.atZoneSameInstant(clock.getZone()).toLocalDate();
    }

    private static boolean isElsewhere(String channel) {
        return Arrays.stream(CommentChannel.values())
                .filter(each -> each != CommentChannel.PORTAL)
                .anyMatch(each -> each.name().equals(channel));
    }
}
