package vn.vanho.policycomm.portal;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** The places that a commenter may name: a closed list, since a place is shown to everybody and an address is not. */
@Component
class Places {

    private final Units units;
    private final PortalTexts texts;

    Places(Units units, PortalTexts texts) {
        this.units = units;
        this.texts = texts;
    }

    List<String> all() {
        Stream<String> communes = units.withRole(Role.COMMUNE).stream().map(Unit::shortName);
        return Stream.concat(communes, Stream.of(texts.get("portal.place.elsewhere")))
                .toList();
    }
}
