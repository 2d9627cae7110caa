package vn.vanho.policycomm.organisation.internal;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.organisation.Locality;
import vn.vanho.policycomm.profile.Entry;
import vn.vanho.policycomm.profile.ProfilePart;

/** Reads the place and its units. */
@Component
class OrganisationPart implements ProfilePart<Organisation> {

    @Override
    public Class<Organisation> type() {
        return Organisation.class;
    }

    @Override
    public Set<String> keys() {
        return Set.of("authority", "short-authority", "symbol", "place", "units", "council-members");
    }

    @Override
    public Organisation read(Entry file) {
        Locality locality = new Locality(
                file.required("authority"),
                file.required("short-authority"),
                file.required("symbol"),
                file.required("place"));
        List<UnitEntry> units = file.entries("units", UnitEntry.KEYS).stream()
                .map(UnitEntry::read)
                .toList();
        new UnitRules(units).check(file);
        return new Organisation(
                locality, units.stream().map(UnitEntry::unit).toList(), CouncilMembers.read(file, units));
    }
}
