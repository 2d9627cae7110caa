package vn.vanho.policycomm.consultation.internal;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.organisation.Locality;
import vn.vanho.policycomm.organisation.OfficeNames;
import vn.vanho.policycomm.organisation.Units;

/** Tells drafts of the locality's own from those that others write and that are only relayed here (plan, II.3d). */
@Component
class DraftingAgencies {

    private final Locality locality;
    private final Units units;

    DraftingAgencies(Locality locality, Units units) {
        this.locality = locality;
        this.units = units;
    }

    /**
     * Whether the drafting agency is one of our units, by its full or short name, alone or with the place behind it:
     * {@code Phòng Tư pháp}, {@code PTP}, {@code Phòng Tư pháp huyện Vân Hồ}, {@code Công an huyện Vân Hồ}.
     */
    boolean isOwn(String draftingAgency) {
        String agency = comparable(draftingAgency);
        return ownNames().anyMatch(agency::equals);
    }

    private Stream<String> ownNames() {
        String authority = comparable(locality.authority());
        String place = authority.replaceFirst("^uy ban nhan dan ", "");
        String placeName = comparable(locality.place());
        Stream<String> unitNames = units.all().stream()
                .flatMap(unit -> Stream.of(unit.name(), unit.shortName()).map(DraftingAgencies::comparable))
                .flatMap(name -> Stream.of(name, name + " " + place, name + " " + authority, name + " " + placeName));
        return Stream.concat(Stream.of(authority, comparable(locality.shortAuthority())), unitNames);
    }

    private static String comparable(String name) {
        return OfficeNames.fold(name).replaceAll("\\b(va|thuoc|cua) ", "");
    }
}
