package vn.vanho.policycomm.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.Violation;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.ByDate;
import vn.vanho.policycomm.plan.ItemChange;
import vn.vanho.policycomm.plan.ItemRoles;
import vn.vanho.policycomm.plan.PlanItem;

/** How chosen units are written down, who takes the steps of a lead that is gone, and which units are refused. */
class AmendedUnitsTest {

    private static final LocalDate FIRST = LocalDate.of(2030, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    private final Units units = new FewUnits(List.of(
            unit("phong-tu-phap", Role.JUSTICE),
            unit("phong-y-te", Role.OFFICE),
            unit("thanh-tra", Role.OFFICE),
            unit("xa-a", Role.COMMUNE),
            unit("xa-b", Role.COMMUNE)));
    private final Holders holders = new Holders(units);
    private final LeadHandOvers handOvers = new LeadHandOvers(holders, new RolesOfToday(units));

    @Test
    void aRoleWhoseUnitsAreAllChosenStaysThatRole() {
        assertThat(holders.of(List.of("justice", "commune"), List.of("phong-tu-phap", "xa-b", "xa-a"), List.of()))
                .containsExactly("justice", "commune");
        assertThat(holders.of(List.of("justice", "commune"), List.of("xa-b", "phong-y-te"), List.of()))
                .containsExactly("xa-b", "phong-y-te");
        assertThat(holders.of(List.of("office"), List.of("thanh-tra"), List.of("phong-y-te")))
                .containsExactly("office");
        assertThat(holders.of(List.of("press", "xa-a"), List.of("xa-a"), List.of()))
                .as("a role that no unit holds today is nobody's to untick")
                .containsExactly("press", "xa-a");
    }

    @Test
    void whoTakesThePlaceOfOneTakesItsStepsElseWhoAnswersForTheItem() {
        assertThat(handOvers.of(2030, item("II.1a"), change("II.1a", List.of("xa-a"), "xa-a")))
                .containsExactly(Map.entry(Role.JUSTICE, "xa-a"));
        assertThat(handOvers.of(2030, item("II.1a"), change("II.1a", List.of("xa-a", "xa-b"), "xa-b")))
                .containsExactly(Map.entry(Role.JUSTICE, "xa-b"));
        assertThat(handOvers.of(
                        2030, item("II.1a"), change("II.1a", List.of("phong-tu-phap", "xa-a"), "phong-tu-phap")))
                .isEmpty();
        assertThat(handOvers.of(2030, item("III.1b"), change("III.1b", List.of("xa-a"), "xa-a")))
                .isEmpty();
    }

    @Test
    void aUnitThatHasEndedIsNotTheSameAsOneThatNeverWas() {
        assertThat(faults(change("II.1a", List.of("phong-tu-phap", "xa-cu"), "phong-tu-phap")))
                .containsExactly("đơn vị \"xa-cu\" đã kết thúc hoạt động; hãy chọn đơn vị tiếp nhận");
        assertThat(faults(change("II.1a", List.of("phong-tu-phap", "xa-la"), "phong-tu-phap")))
                .containsExactly("không có đơn vị \"xa-la\"; hãy chọn đơn vị trong danh sách");
    }

    private List<String> faults(ItemChange change) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        AmendmentRules rules = new AmendmentRules(new Phrases(messages), Clock.systemUTC());
        Violations violations = new Violations();
        new AmendmentUnits(units, holders, handOvers, rules).check(2030, item("II.1a"), change, false, violations);
        return violations.found().stream().map(Violation::message).toList();
    }

    private static PlanItem item(String code) {
        List<String> offices = List.of("office");
        return new PlanItem(
                code,
                "",
                "",
                List.of("justice"),
                "justice",
                offices,
                List.of(),
                FIRST,
                LAST,
                null,
                null,
                new ByDate(LAST),
                List.of());
    }

    private static ItemChange change(String code, List<String> leads, String accountable) {
        List<String> offices = List.of("phong-y-te", "thanh-tra");
        return new ItemChange(code, leads, accountable, offices, FIRST, LAST, LAST, null, List.of());
    }

    private static Unit unit(String id, Role role) {
        return new Unit(id, Set.of(role), id, id, "", null, null, List.of());
    }

    /** Units of today; only {@code xa-cu} was there before. */
    private record FewUnits(List<Unit> all) implements Units {

        FewUnits {
            all = new ArrayList<>(all);
        }

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
            return id.equals("xa-cu");
        }
    }

    /** Nothing was amended before. */
    private record RolesOfToday(Units units) implements ItemRoles {

        @Override
        public List<Unit> of(int planYear, String item, Role role) {
            return units.withRole(role);
        }

        @Override
        public List<Unit> inCase(String businessKey, Role role) {
            return units.withRole(role);
        }
    }
}
