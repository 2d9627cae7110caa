package vn.vanho.policycomm.administration;

import org.springframework.stereotype.Component;
import vn.vanho.policycomm.organisation.Units;

/** What pages call a unit: {@code ${@unitNames.of(id)}}. */
@Component("unitNames")
class UnitNames {

    private final Units units;

    UnitNames(Units units) {
        this.units = units;
    }

    /** Also of units that have ended. */
    public String of(String id) {
        return units.name(id);
    }
}
