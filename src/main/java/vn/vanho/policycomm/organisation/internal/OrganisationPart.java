package vn.vanho.policycomm.organisation.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.organisation.Language;
import vn.vanho.policycomm.organisation.Locality;
import vn.vanho.policycomm.organisation.Roster;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.profile.Entry;
import vn.vanho.policycomm.profile.ProfilePart;

/** Reads the place, its units and their people. */
@Component
class OrganisationPart implements ProfilePart<Organisation> {

    @Override
    public Class<Organisation> type() {
        return Organisation.class;
    }

    @Override
    public Set<String> keys() {
        return Set.of(
                "authority", "short-authority", "symbol", "place", "colours", "units", "council-members", "people");
    }

    @Override
    public Organisation read(Entry file) {
        Locality locality = new Locality(
                file.required("authority"),
                file.required("short-authority"),
                file.required("symbol"),
                file.required("place"),
                ColoursEntry.read(file));
        List<UnitEntry> units = file.entries("units", UnitEntry.KEYS).stream()
                .map(UnitEntry::read)
                .toList();
        new UnitRules(units).check(file);
        List<Unit> known = units.stream().map(UnitEntry::unit).toList();
        return new Organisation(
                locality, known, languages(units), CouncilMembers.read(file, units), people(file, known));
    }

    private static Map<String, Set<Language>> languages(List<UnitEntry> units) {
        return units.stream()
                .filter(entry -> !entry.languages().isEmpty())
                .collect(Collectors.toMap(entry -> entry.unit().id(), UnitEntry::languages, (first, again) -> first));
    }

    private static Roster people(Entry file, List<Unit> units) {
        List<PersonEntry> people = file.entries("people", PersonEntry.KEYS).stream()
                .map(PersonEntry::read)
                .toList();
        new PeopleRules(people, units).check();
        return new Roster(people.stream().map(PersonEntry::person).toList());
    }
}
