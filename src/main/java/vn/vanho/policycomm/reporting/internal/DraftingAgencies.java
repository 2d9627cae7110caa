package vn.vanho.policycomm.reporting.internal;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.organisation.Locality;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** Tells drafts of the locality's own from those that others wrote and that are only relayed here. */
@Component
class DraftingAgencies {

    private final Locality locality;
    private final Units units;

    DraftingAgencies(Locality locality, Units units) {
        this.locality = locality;
        this.units = units;
    }

    /** Whether the drafting agency is none of our units, so that answers are only proposed (plan, II.3d). */
    boolean relayed(Draft draft) {
        String agency = PlainText.line(draft.details().draftingAgency());
        Stream<String> own = Stream.concat(
                Stream.of(locality.authority(), locality.shortAuthority()),
                units.all().stream().map(Unit::name));
        return own.noneMatch(agency::equalsIgnoreCase);
    }
}
