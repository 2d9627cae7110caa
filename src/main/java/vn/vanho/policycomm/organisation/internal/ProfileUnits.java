package vn.vanho.policycomm.organisation.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** The units of the profile. */
@Component
class ProfileUnits implements Units {

    private final Organisation organisation;
    private final JdbcClient jdbc;
    private final Clock clock;

    ProfileUnits(Organisation organisation, JdbcClient jdbc, Clock clock) {
        this.organisation = organisation;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Unit> all() {
        LocalDate today = LocalDate.now(clock);
        return organisation.units().stream()
                .filter(unit -> unit.existsOn(today) && !leftEarly(unit, today))
                .toList();
    }

    @Override
    public List<Unit> ofAllTimes() {
        return organisation.units();
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
                .anyMatch(unit -> unit.until() != null && (today.isAfter(unit.until()) || leftEarly(unit, today)));
    }

    /** On its last day a unit is gone once it handed over. */
    private boolean leftEarly(Unit unit, LocalDate today) {
        return today.equals(unit.until())
                && jdbc.sql("select count(*) from hand_over where from_unit = ?")
                                .param(unit.id())
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    @Override
    public List<Unit> withRole(Role role) {
        return all().stream().filter(unit -> unit.has(role)).toList();
    }
}
