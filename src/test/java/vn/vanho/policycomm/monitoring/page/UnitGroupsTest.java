package vn.vanho.policycomm.monitoring.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.monitoring.BoardUnit;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** Units stand in groups, whatever the locality calls its communes. */
class UnitGroupsTest {

    private static final Unit OFFICE = unit("phong-y-te", Role.OFFICE, "Phòng Y tế", "PYT");
    private static final Unit ASKED = unit("mttq", Role.INVITED_BODY, "Ủy ban Mặt trận Tổ quốc", "MTTQ");

    private static Unit unit(String id, Role role, String name, String shortName) {
        return new Unit(id, Set.of(role), name, shortName, "", null, null, List.of());
    }

    private static Unit commune(String name, String shortName) {
        return unit(shortName, Role.COMMUNE, name, shortName);
    }

    private static List<String> names(Unit... shown) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        List<Unit> all = List.of(shown);
        List<BoardUnit> units = all.stream()
                .map(unit -> new BoardUnit(unit.id(), unit.name(), unit.shortName(), unit.has(Role.INVITED_BODY)))
                .toList();
        return new UnitGroups(new TheseUnits(all), new Phrases(messages))
                .of(units, List.of()).stream()
                        .map(group -> group.name() + " " + group.rows().size())
                        .toList();
    }

    @Test
    void communesAreWhatTheirNamesBeginWith() {
        assertThat(names(
                        ASKED,
                        commune("Ủy ban nhân dân xã Tô Múa", "Xã Tô Múa"),
                        OFFICE,
                        commune("Ủy ban nhân dân xã Vân Hồ", "Xã Vân Hồ")))
                .containsExactly("Cơ quan, đơn vị 1", "Các xã 2", "Cơ quan, tổ chức được đề nghị 1");
        assertThat(names(commune("Bản Hua Tạt", "Hua Tạt"), commune("Bản Pa Chè", "Pa Chè")))
                .containsExactly("Các bản 2");
    }

    @Test
    void whereTheyHaveNothingInCommonTheyAreJustCommunes() {
        assertThat(names(commune("Phường Mộc Lỵ", "Mộc Lỵ"), commune("Xã Tô Múa", "Tô Múa")))
                .containsExactly("Các xã 2");
    }

    @Test
    void aGroupWithoutUnitsIsNotShown() {
        assertThat(names(OFFICE)).containsExactly("Cơ quan, đơn vị 1");
    }

    private record TheseUnits(List<Unit> all) implements Units {

        @Override
        public List<Unit> ofAllTimes() {
            return all;
        }

        @Override
        public Optional<Unit> find(String id) {
            return all.stream().filter(unit -> unit.id().equals(id)).findFirst();
        }

        @Override
        public List<Unit> withRole(Role role) {
            return all.stream().filter(unit -> unit.has(role)).toList();
        }

        @Override
        public boolean ended(String id) {
            return false;
        }
    }
}
