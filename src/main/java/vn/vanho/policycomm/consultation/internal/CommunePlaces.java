package vn.vanho.policycomm.consultation.internal;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.CommenterPlaces;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** The communes of the locality, and elsewhere. */
@Component
class CommunePlaces implements CommenterPlaces {

    private final Units units;
    private final Phrases phrases;

    CommunePlaces(Units units, Phrases phrases) {
        this.units = units;
        this.phrases = phrases;
    }

    @Override
    public List<String> all() {
        Stream<String> communes = units.withRole(Role.COMMUNE).stream().map(Unit::shortName);
        return Stream.concat(communes, Stream.of(phrases.of("comment.place.elsewhere")))
                .toList();
    }
}
