package vn.vanho.policycomm.organisation.internal;

import java.util.List;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.profile.Entry;

/** Reads whose heads are members of the Council. */
final class CouncilMembers {

    private static final String KEY = "council-members";

    private CouncilMembers() {}

    /** Ids of units; empty where there is no Council. */
    static List<String> read(Entry file, List<UnitEntry> units) {
        List<String> members = file.texts(KEY);
        members.stream()
                .filter(member ->
                        units.stream().noneMatch(unit -> unit.unit().id().equals(member)))
                .forEach(member -> file.fault(KEY, "không có đơn vị '%s'".formatted(member)));
        boolean council = units.stream().anyMatch(unit -> unit.unit().has(Role.COUNCIL));
        if (council && members.isEmpty()) {
            file.fault(KEY, "Hội đồng phải có thành viên (%s)".formatted(KEY));
        }
        return members;
    }
}
