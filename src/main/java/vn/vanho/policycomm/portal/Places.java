package vn.vanho.policycomm.portal;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** The places that a commenter may name: a closed list, since a place is shown to everybody and an address is not. */
@Component
class Places {

    private final Units units;
    private final Phrases phrases;

    Places(Units units, Phrases phrases) {
        this.units = units;
        this.phrases = phrases;
    }

    List<String> all() {
        Stream<String> communes = units.withRole(Role.COMMUNE).stream().map(Unit::shortName);
        return Stream.concat(communes, Stream.of(phrases.of("portal.place.elsewhere")))
                .toList();
    }
}
