package vn.vanho.policycomm.dissemination.process;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.ModelBean;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** To whom the model hands the kit of materials: {@code ${kitReceivers.units()}}. */
@Component("kitReceivers")
public class KitReceivers implements ModelBean {

    private final Units units;

    KitReceivers(Units units) {
        this.units = units;
    }

    /** The media centre and each press unit; a unit that is both is named once. */
    public List<String> units() {
        return Stream.of(Role.MEDIA_CENTRE, Role.PRESS)
                .flatMap(role -> units.withRole(role).stream())
                .map(Unit::id)
                .distinct()
                .toList();
    }
}
