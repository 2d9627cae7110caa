package vn.vanho.policycomm.organisation.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.organisation.HandOverChoice;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** What must hold before anything passes to a successor. */
@Component
class HandOverChecks {

    private final Units units;
    private final Phrases phrases;
    private final Clock clock;

    HandOverChecks(Units units, Phrases phrases, Clock clock) {
        this.units = units;
        this.phrases = phrases;
        this.clock = clock;
    }

    /** The successors of today, at least one. */
    List<Unit> successors(Unit from, HandOverChoice choice) {
        Violations found = new Violations();
        List<Unit> successors = units.successors(from.id());
        fault(!from.endedBy(LocalDate.now(clock)), "goesOn", found);
        fault(successors.isEmpty(), "noSuccessor", found);
        List<String> known = successors.stream().map(Unit::id).toList();
        boolean sound = Stream.concat(choice.takers().values().stream(), Stream.ofNullable(choice.people()))
                .allMatch(known::contains);
        fault(!successors.isEmpty() && !sound, "noTaker", found);
        found.refuseIfAny();
        return successors;
    }

    private void fault(boolean broken, String rule, Violations found) {
        if (broken) {
            found.add("unit", phrases.of("handOver.field.unit"), phrases.of("handOver.fault." + rule));
        }
    }
}
