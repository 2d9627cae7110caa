package vn.vanho.policycomm.organisation.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** The units of the profile. */
@Component
class ProfileUnits implements Units {

    private final Organisation organisation;
    private final Clock clock;

    ProfileUnits(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public List<Unit> all() {
        LocalDate today = LocalDate.now(clock);
        return organisation.units().stream()
                .filter(unit -> unit.existsOn(today))
                .toList();
    }

    @Override
    public Optional<Unit> find(String id) {
        return all().stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    @Override
    public boolean ended(String id) {
        LocalDate today = LocalDate.now(clock);
        return organisation.units().stream()
                .filter(unit -> unit.id().equals(id))
                .anyMatch(unit -> unit.until() != null && today.isAfter(unit.until()));
    }

    @Override
    public List<Unit> withRole(Role role) {
        return all().stream().filter(unit -> unit.has(role)).toList();
    }
}
