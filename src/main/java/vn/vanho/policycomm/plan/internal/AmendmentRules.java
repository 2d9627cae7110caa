package vn.vanho.policycomm.plan.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.plan.AmendingDocument;
import vn.vanho.policycomm.plan.ItemChange;
import vn.vanho.policycomm.plan.PlanItem;

/** What makes an amendment sound, but for its units; each fault says how to mend it. */
@Component
class AmendmentRules {

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_REASON = 4000;

    private final Phrases phrases;
    private final Clock clock;

    AmendmentRules(Phrases phrases, Clock clock) {
        this.phrases = phrases;
        this.clock = clock;
    }

    void check(AmendingDocument document, Violations violations) {
        checkText("number", document.number(), LONGEST_NUMBER, violations);
        checkText("reason", document.reason(), LONGEST_REASON, violations);
        LocalDate issuedOn = document.issuedOn();
        if (issuedOn == null || issuedOn.isAfter(today())) {
            refuse(violations, "issuedOn", "issuedOn");
        }
    }

    private void checkText(String field, String text, int longest, Violations violations) {
        if (text.isEmpty()) {
            refuse(violations, field, "missing");
        } else if (text.length() > longest) {
            refuse(violations, field, "long", longest);
        }
    }

    /** @param running whether a case of the item is under way */
    void checkDays(int year, PlanItem item, ItemChange change, boolean running, Violations violations) {
        if (running && !item.opensOn().isAfter(today()) && !item.opensOn().equals(change.opensOn())) {
            refuse(violations, "opensOn", "begun");
        }
        checkDay("opensOn", year, change.opensOn(), violations);
        checkLastDay("closesOn", year, item.closesOn(), change.closesOn(), change, violations);
        checkLastDay("dueOn", year, item.dueOn(), change.dueOn(), change, violations);
        if (change.awaitedUntil() != null && !item.awaited()) {
            refuse(violations, "awaitedUntil", "notAwaited");
        } else if (change.awaitedUntil() != null || item.awaitedUntil() != null) {
            checkLastDay("awaitedUntil", year, item.awaitedUntil(), change.awaitedUntil(), change, violations);
        }
    }

    private void checkLastDay(
            String field,
            int year,
            @Nullable LocalDate before,
            @Nullable LocalDate after,
            ItemChange change,
            Violations violations) {
        checkDay(field, year, after, violations);
        if (after == null) {
            return;
        }
        LocalDate opensOn = change.opensOn();
        if (opensOn != null && after.isBefore(opensOn)) {
            refuse(violations, field, "beforeOpening", Phrases.day(opensOn));
        }
        if (!after.equals(before) && after.isBefore(today())) {
            refuse(violations, field, "past", Phrases.day(today()));
        }
    }

    /** A plan is one of its year; its days move with it when it is copied. */
    private void checkDay(String field, int year, @Nullable LocalDate day, Violations violations) {
        if (day == null || day.getYear() != year) {
            refuse(violations, field, "day", Integer.toString(year));
        }
    }

    void checkReleased(List<String> before, ItemChange change, Violations violations) {
        boolean sound = change.released().stream()
                .allMatch(unit -> before.contains(unit)
                        && Stream.concat(change.coordinating().stream(), change.leads().stream())
                                .noneMatch(unit::equals));
        if (!sound) {
            refuse(violations, "released", "released");
        }
    }

    void refuse(Violations violations, String field, String fault, Object... values) {
        violations.add(field, phrases.of("amendment.field." + field), phrases.of("amendment.fault." + fault, values));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
