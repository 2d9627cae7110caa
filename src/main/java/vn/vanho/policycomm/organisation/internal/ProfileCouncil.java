package vn.vanho.policycomm.organisation.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.organisation.Council;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** The Council of the profile. */
@Component
class ProfileCouncil implements Council {

    private final Organisation organisation;
    private final Units units;

    ProfileCouncil(Organisation organisation, Units units) {
        this.organisation = organisation;
        this.units = units;
    }

    @Override
    public boolean exists() {
        return !units.withRole(Role.COUNCIL).isEmpty();
    }

    @Override
    public List<Unit> members() {
        return organisation.councilMembers().stream()
                .flatMap(member -> units.find(member).stream())
                .toList();
    }
}
