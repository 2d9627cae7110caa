package vn.vanho.policycomm.consultation.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.CommenterPlaces;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** The communes of the locality, and elsewhere. */
@Component
class CommunePlaces implements CommenterPlaces {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Units units;
    private final MessageSource messages;

    CommunePlaces(Units units, MessageSource messages) {
        this.units = units;
        this.messages = messages;
    }

    @Override
    public List<String> all() {
        Stream<String> communes = units.withRole(Role.COMMUNE).stream().map(Unit::shortName);
        return Stream.concat(communes, Stream.of(messages.getMessage("comment.place.elsewhere", null, VIETNAMESE)))
                .toList();
    }
}
