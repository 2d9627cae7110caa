package vn.vanho.policycomm.organisation.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.profile.Entry;

/** What must hold between the units of a profile. */
final class UnitRules {

    /** Steps of the plan are given to exactly these; other roles are held by many units or by none. */
    private static final List<Role> HELD_ONCE = List.of(Role.JUSTICE, Role.CULTURE, Role.LEADERSHIP, Role.RECORDS);

    private final List<UnitEntry> units;

    UnitRules(List<UnitEntry> units) {
        this.units = units;
    }

    void check(Entry file) {
        units.forEach(this::checkDates);
        units.forEach(this::checkSuccessors);
        checkIds();
        HELD_ONCE.forEach(role -> checkHeldOnce(role, file));
    }

    private void checkDates(UnitEntry entry) {
        Unit unit = entry.unit();
        if (unit.from() != null && unit.until() != null && unit.until().isBefore(unit.from())) {
            entry.entry().fault("until", "'%s' kết thúc trước khi bắt đầu".formatted(unit.id()));
        }
        if (unit.until() != null && unit.successors().isEmpty()) {
            entry.entry()
                    .fault("until", "'%s' kết thúc nhưng không có đơn vị kế tục (successors)".formatted(unit.id()));
        }
    }

    private void checkSuccessors(UnitEntry entry) {
        Set<String> ids = units.stream().map(other -> other.unit().id()).collect(Collectors.toSet());
        for (String successor : entry.unit().successors()) {
            if (!ids.contains(successor)) {
                entry.entry().fault("successors", "không có đơn vị '%s'".formatted(successor));
            }
        }
    }

    private void checkIds() {
        Set<String> seen = new HashSet<>();
        for (UnitEntry entry : units) {
            if (!seen.add(entry.unit().id())) {
                entry.entry()
                        .fault(
                                "id",
                                "đơn vị '%s' ghi hai lần".formatted(entry.unit().id()));
            }
        }
    }

    private void checkHeldOnce(Role role, Entry file) {
        long holders = units.stream()
                .filter(entry -> entry.unit().until() == null && entry.unit().has(role))
                .count();
        if (holders != 1) {
            file.fault("units", "vai trò '%s' phải do đúng một đơn vị giữ, hiện có %d".formatted(role.code(), holders));
        }
    }
}
