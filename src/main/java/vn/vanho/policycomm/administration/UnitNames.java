package vn.vanho.policycomm.administration;

import org.springframework.stereotype.Component;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** What pages call a unit: {@code ${@unitNames.of(id)}}. */
@Component("unitNames")
class UnitNames {

    private final Units units;

    UnitNames(Units units) {
        this.units = units;
    }

    /** The id itself when there is no such unit any more. */
    public String of(String id) {
        return units.find(id).map(Unit::name).orElse(id);
    }
}
