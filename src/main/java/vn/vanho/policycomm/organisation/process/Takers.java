package vn.vanho.policycomm.organisation.process;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.organisation.HandOverChoice;
import vn.vanho.policycomm.organisation.Holding;
import vn.vanho.policycomm.organisation.Unit;

/**
 * Who gets what of a unit that ended.
 *
 * @param successors of today, at least one
 */
record Takers(List<Unit> successors, HandOverChoice choice) {

    /** The successor that was chosen for a key, else the first. */
    Unit of(String caseKey) {
        return named(choice.takers().get(caseKey)).orElseGet(() -> successors.get(0));
    }

    /** Nobody where people stay. */
    Optional<Unit> of(Holding holding) {
        return holding.kind() == Holding.Kind.PERSON ? people() : Optional.of(of(holding.caseKey()));
    }

    Optional<Unit> people() {
        return named(choice.people());
    }

    private Optional<Unit> named(@Nullable String id) {
        return successors.stream().filter(unit -> unit.id().equals(id)).findFirst();
    }
}
