package vn.vanho.policycomm.delegation.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.delegation.Colleague;
import vn.vanho.policycomm.delegation.NewSubstitution;
import vn.vanho.policycomm.delegation.Substitution;
import vn.vanho.policycomm.delegation.UnitPeople;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** What must hold of a substitution that is entered; each fault is named by its field. */
@Component
class SubstitutionRules {

    private static final int LONGEST_REASON = 500;
    private static final int MOST_DAYS = 366;

    private final SubstitutionTable table;
    private final Units units;
    private final UnitPeople people;
    private final Phrases phrases;

    SubstitutionRules(SubstitutionTable table, Units units, UnitPeople people, Phrases phrases) {
        this.table = table;
        this.units = units;
        this.people = people;
        this.phrases = phrases;
    }

    void check(NewSubstitution typed) {
        Violations found = new Violations();
        Optional<Unit> unit = units.find(typed.unit());
        fault(unit.isEmpty(), "unit", "unknown", found);
        unit.map(people::of).ifPresent(colleagues -> checkPeople(typed, colleagues, found));
        checkDays(typed, found);
        fault(typed.reason().isEmpty(), "reason", "missing", found);
        fault(typed.reason().length() > LONGEST_REASON, "reason", "long", found);
        found.refuseIfAny();
    }

    private void checkPeople(NewSubstitution typed, List<Colleague> colleagues, Violations found) {
        boolean heads =
                colleagues.stream().anyMatch(one -> one.head() && one.account().equals(typed.head()));
        fault(!heads, "head", "unknown", found);
        Optional<Colleague> substitute = colleagues.stream()
                .filter(one -> one.account().equals(typed.substitute()))
                .findFirst();
        if (typed.substitute().equals(typed.head()) && heads) {
            fault(true, "substitute", "self", found);
        } else if (substitute.isEmpty()) {
            fault(true, "substitute", typed.substitute().isEmpty() ? "missing" : "elsewhere", found);
        } else {
            fault(substitute.get().head(), "substitute", "head", found);
            fault(!substitute.get().present(), "substitute", "absent", found);
        }
    }

    private void checkDays(NewSubstitution typed, Violations found) {
        LocalDate first = day(typed.firstDay());
        LocalDate last = day(typed.lastDay());
        fault(first == null, "firstDay", "form", found);
        fault(last == null, "lastDay", "form", found);
        if (first == null || last == null) {
            return;
        }
        fault(first.isBefore(table.today()), "firstDay", "past", found);
        fault(last.isBefore(first), "lastDay", "before", found);
        fault(last.isAfter(first.plusDays(MOST_DAYS - 1L)), "lastDay", "long", found);
        table.heldOpen(typed.unit(), typed.head()).stream()
                .filter(other -> overlap(other, first, last))
                .findFirst()
                .ifPresent(other -> found.add(
                        "firstDay",
                        phrases.of("substitute.field.firstDay"),
                        phrases.of(
                                "substitute.fault.firstDay.overlap",
                                people.name(other.substitute()),
                                Phrases.day(other.firstDay()),
                                Phrases.day(other.lastDay()))));
    }

    private static boolean overlap(Substitution other, LocalDate first, LocalDate last) {
        return !other.lastDay().isBefore(first) && !other.firstDay().isAfter(last);
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private void fault(boolean broken, String field, String rule, Violations found) {
        if (broken) {
            found.add(
                    field,
                    phrases.of("substitute.field." + field),
                    phrases.of("substitute.fault.%s.%s".formatted(field, rule)));
        }
    }
}
