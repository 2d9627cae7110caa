package vn.vanho.policycomm.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.engine.InputRefused;
import vn.vanho.policycomm.engine.Violation;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.EngineTime;

/** A plan is amended by a document: facts before and after are kept, and what is unsound is refused by its name. */
abstract class AmendingPlans {

    private static final int YEAR = 2044;
    private static final int NEXT = 2045;
    private static final String HEAD = "phong-tu-phap-lanhdao";
    private static final AmendingDocument DOCUMENT =
            new AmendingDocument("45/KH-UBND", LocalDate.of(YEAR, 2, 1), "Sắp xếp đơn vị");

    @Autowired
    private YearPlans plans;

    @Autowired
    private PlanAmendments amendments;

    @Autowired
    private ItemUnits units;

    @Autowired
    private ItemRoles roles;

    @Autowired
    private ItemResults results;

    @Autowired
    private DraftLine line;

    @Autowired
    private JdbcClient jdbc;

    private EngineTime time;

    @BeforeEach
    void aPlanIsThere() {
        time = line.time();
        time.advanceTo(
                LocalDate.of(YEAR, 2, 10).atTime(9, 0).atZone(Deadline.ZONE).toInstant());
        plans.bring(YEAR, "12/KH-UBND", LocalDate.of(YEAR, 1, 5), HEAD);
    }

    @AfterEach
    void forget() {
        time.close();
        jdbc.sql("delete from plan_amendment_fact where amendment_id in"
                        + " (select id from plan_amendment where plan_year in (?, ?))")
                .params(YEAR, NEXT)
                .update();
        List.of("plan_amendment", "plan_item_role", "plan_item", "item_result", "year_plan")
                .forEach(table -> jdbc.sql("delete from %s where plan_year in (?, ?)".formatted(table))
                        .params(YEAR, NEXT)
                        .update());
    }

    @Test
    void newDaysAndUnitsStandInThePlanAndTheOldInItsHistory() {
        amend("II.1a", change -> new Draft(change)
                .leads("phong-tu-phap", "phong-vhtt", "phong-y-te")
                .closesOn("2044-11-30")
                .dueOn("2044-11-30")
                .coordinatingWithout("thanh-tra", "phong-y-te")
                .change());

        PlanItem item = plans.of(YEAR).item("II.1a");
        assertThat(item.leads()).containsExactly("justice", "culture", "phong-y-te");
        assertThat(item.accountable()).isEqualTo("justice");
        assertThat(item.due()).isEqualTo(new ByDate(LocalDate.of(YEAR, 11, 30)));
        assertThat(units.coordinating(item))
                .extracting(Unit::id)
                .contains("xa-to-mua", "cong-an")
                .doesNotContain("thanh-tra", "phong-y-te");
        PlanAmendment kept = amendments.of(YEAR).get(0);
        assertThat(kept.document()).isEqualTo(DOCUMENT);
        assertThat(kept.amendedBy()).isEqualTo(HEAD);
        assertThat(kept.facts())
                .extracting(AmendedFact::fact, AmendedFact::before, AmendedFact::after)
                .contains(
                        tuple(ItemFact.LEADS, "justice\nculture\nmedia-centre", "justice\nculture\nphong-y-te"),
                        tuple(ItemFact.CLOSES_ON, "2044-12-31", "2044-11-30"),
                        tuple(ItemFact.DUE_ON, "2044-12-31", "2044-11-30"))
                .extracting(fact -> fact.toList().get(0))
                .containsExactlyInAnyOrder(ItemFact.LEADS, ItemFact.COORDINATING, ItemFact.CLOSES_ON, ItemFact.DUE_ON);
    }

    @Test
    void aDayBeforeWhichItIsDueStaysSuchADay() {
        amend("III.1b", change -> new Draft(change)
                .closesOn("2044-11-14")
                .dueOn("2044-11-14")
                .change());

        assertThat(plans.of(YEAR).item("III.1b").due()).isEqualTo(new BeforeDate(LocalDate.of(YEAR, 11, 15)));
    }

    @Test
    void oneOfManyLeadsGoesAndAnotherComes() {
        amend(
                "II.2c",
                change -> new Draft(change).leadsWithout("xa-xuan-nha", "mttq").change());

        assertThat(units.leads(plans.of(YEAR).item("II.2c")))
                .hasSize(15)
                .extracting(Unit::id)
                .contains("mttq", "phong-tu-phap")
                .doesNotContain("xa-xuan-nha");
        assertThat(roles.of(YEAR, "II.2c", Role.JUSTICE)).extracting(Unit::id).containsExactly("phong-tu-phap");
    }

    @Test
    void whoTakesThePlaceOfALeadTakesItsSteps() {
        amend("II.1a", change -> new Draft(change)
                .leads("phong-tu-phap", "phong-vhtt", "phong-y-te")
                .change());
        assertThat(roles.of(YEAR, "II.1a", Role.MEDIA_CENTRE))
                .extracting(Unit::id)
                .containsExactly("phong-y-te");

        amend("II.1a", change -> new Draft(change)
                .leads("phong-vhtt", "trung-tam-ttvh")
                .accountable("phong-vhtt")
                .change());
        assertThat(roles.of(YEAR, "II.1a", Role.MEDIA_CENTRE))
                .extracting(Unit::id)
                .containsExactly("phong-vhtt");
        assertThat(roles.of(YEAR, "II.1a", Role.JUSTICE)).extracting(Unit::id).containsExactly("phong-vhtt");
        assertThat(roles.of(YEAR, "II.1b", Role.JUSTICE)).extracting(Unit::id).containsExactly("phong-tu-phap");
    }

    @Test
    void anotherUnitAnswersForBodiesThatAreOnlyAsked() {
        amend("II.1b", change -> new Draft(change).accountable("phong-noi-vu").change());

        assertThat(plans.of(YEAR).item("II.1b").accountable()).isEqualTo("phong-noi-vu");
        assertThat(roles.of(YEAR, "II.1b", Role.JUSTICE)).extracting(Unit::id).containsExactly("phong-noi-vu");
    }

    @Test
    void everyFaultIsNamed() {
        assertThat(faults("II.1a", change -> new Draft(change)
                        .leads("phong-x", "phong-tu-phap")
                        .change()))
                .containsExactly("leads: không có đơn vị \"phong-x\"; hãy chọn đơn vị trong danh sách");
        assertThat(faults(
                        "II.1a",
                        change -> new Draft(change).leads().accountable("").change()))
                .contains("leads: phải có ít nhất một đơn vị chủ trì", "accountable: phải chọn đúng một đơn vị");
        assertThat(faults(
                        "II.1a",
                        change -> new Draft(change).accountable("phong-y-te").change()))
                .containsExactly("accountable: phải là một trong các đơn vị chủ trì");
        assertThat(faults(
                        "II.2c",
                        change -> new Draft(change).closesOn("2044-06-30").change()))
                .containsExactly("closesOn: phải từ ngày bắt đầu 01/07/2044 trở đi");
        assertThat(faults(
                        "II.1a", change -> new Draft(change).dueOn("2044-02-09").change()))
                .containsExactly("dueOn: phải từ hôm nay 10/02/2044 trở đi, vì nhiệm vụ chưa xong");
        assertThat(faults(
                        "II.1a", change -> new Draft(change).dueOn("2045-01-01").change()))
                .containsExactly("dueOn: phải là một ngày trong năm 2044");
        assertThat(faults("II.3d", change -> new Draft(change)
                        .leads("phong-vhtt")
                        .accountable("phong-vhtt")
                        .change()))
                .singleElement()
                .asString()
                .startsWith("leads: không đổi được chủ trì của II.3d");
        assertThat(faults(
                        "II.1a",
                        change -> new Draft(change).awaitedUntil("2044-10-01").change()))
                .containsExactly("awaitedUntil: nhiệm vụ này không chờ văn bản nào");
        assertThat(faults(
                        "II.1a",
                        change -> new Draft(change).released("xa-to-mua").change()))
                .containsExactly("released: chỉ thôi việc cho đơn vị phối hợp bị đưa ra khỏi danh sách");
        assertThat(faults("II.1a", change -> change))
                .containsExactly("item: chưa có gì thay đổi; hãy sửa ít nhất một nội dung");
        assertThat(amendments.of(YEAR)).isEmpty();
    }

    @Test
    void withoutItsDocumentNothingIsAmended() {
        AmendingDocument none = new AmendingDocument(" ", LocalDate.of(YEAR, 2, 11), "");
        ItemChange change = new Draft(asItIs("II.1a")).dueOn("2044-11-30").change();

        InputRefused refused =
                catchThrowableOfType(InputRefused.class, () -> amendments.amend(YEAR, none, List.of(change), HEAD));
        assertThat(refused.violations()).extracting(Violation::field).containsExactly("number", "reason", "issuedOn");
    }

    @Test
    void whatIsDoneStays() {
        results.record(
                new ItemResult("2044/II.1a", YEAR, "II.1a", ItemOutcome.DONE, "Xong", "", HEAD, OffsetDateTime.now()));

        assertThat(faults(
                        "II.1a", change -> new Draft(change).dueOn("2044-11-30").change()))
                .containsExactly("item: nhiệm vụ II.1a đã kết thúc; việc đã xong giữ nguyên, không sửa");
    }

    @Test
    void aYearThatDoesNotRunTakesNoLaw() {
        InputRefused refused =
                catchThrowableOfType(InputRefused.class, () -> amendments.addLaw(YEAR, DOCUMENT, "Luật Báo chí", HEAD));

        assertThat(refused.getMessage()).isEqualTo("Tên dự thảo luật: kế hoạch năm không còn chờ dự thảo nào");
    }

    @Test
    void theNextYearIsCopiedWithWhatWasAmended() {
        amend("II.1a", change -> new Draft(change)
                .leads("phong-tu-phap", "phong-vhtt", "phong-y-te")
                .closesOn("2044-02-29")
                .dueOn("2044-02-29")
                .change());
        YearPlan copied = plans.copy(YEAR, NEXT, "1/KH-UBND", null, HEAD);

        assertThat(plans.find(NEXT)).contains(copied);
        assertThat(plans.started(NEXT)).isFalse();
        assertThat(copied.title()).contains("năm 2045");
        assertThat(copied.item("II.2a").content()).contains("năm 2045").contains("năm 2046");
        assertThat(copied.item("II.1a").leads()).containsExactly("justice", "culture", "phong-y-te");
        assertThat(copied.item("II.1a").closesOn()).isEqualTo("2045-02-28");
        assertThat(copied.item("II.1a").due()).isEqualTo(new ByDate(LocalDate.of(NEXT, 2, 28)));
        assertThat(copied.item("III.1b").due()).isEqualTo(new BeforeDate(LocalDate.of(NEXT, 10, 31)));
        assertThat(roles.of(NEXT, "II.1a", Role.MEDIA_CENTRE))
                .extracting(Unit::id)
                .containsExactly("phong-y-te");
    }

    @Test
    void aCopyIsBroughtInOnceAndNothingIsCopiedOverAPlan() {
        plans.copy(YEAR, NEXT, "1/KH-UBND", null, HEAD);
        assertThatThrownBy(() -> plans.copy(YEAR, NEXT, null, null, HEAD))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("đã có kế hoạch năm 2045");

        YearPlan brought = plans.bring(NEXT, null, LocalDate.of(NEXT, 1, 3), HEAD);
        assertThat(brought.number()).isEqualTo("1/KH-UBND");
        assertThat(brought.issuedOn()).isEqualTo("2045-01-03");
        assertThat(plans.started(NEXT)).isTrue();
        assertThatThrownBy(() -> plans.bring(NEXT, null, null, HEAD)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aLawIsAddedToACopyOnce() {
        plans.copy(YEAR, NEXT, null, null, HEAD);
        amendments.addLaw(NEXT, DOCUMENT, "Luật Báo chí (sửa đổi)", HEAD);

        assertThat(plans.of(NEXT).item("II.3a").subjects()).hasSize(6).contains("Luật Báo chí (sửa đổi)");
        assertThat(amendments.of(NEXT).get(0).facts())
                .containsExactly(new AmendedFact("II.3a", ItemFact.LAW, "", "Luật Báo chí (sửa đổi)"));
        assertThatThrownBy(() -> amendments.addLaw(NEXT, DOCUMENT, "Luật Báo chí (sửa đổi)", HEAD))
                .isInstanceOf(InputRefused.class)
                .hasMessage("Tên dự thảo luật: kế hoạch đã nêu dự thảo này");
    }

    private void amend(String item, UnaryOperator<ItemChange> how) {
        amendments.amend(YEAR, DOCUMENT, List.of(how.apply(asItIs(item))), HEAD);
    }

    private List<String> faults(String item, UnaryOperator<ItemChange> how) {
        InputRefused refused = catchThrowableOfType(InputRefused.class, () -> amend(item, how));
        return refused.violations().stream()
                .map(fault -> "%s: %s".formatted(fault.field(), fault.message()))
                .toList();
    }

    private ItemChange asItIs(String code) {
        PlanItem item = plans.of(YEAR).item(code);
        return new ItemChange(
                code,
                units.leads(item).stream().map(Unit::id).toList(),
                item.accountable(),
                units.coordinating(item).stream().map(Unit::id).toList(),
                item.opensOn(),
                item.closesOn(),
                item.dueOn(),
                item.awaitedUntil(),
                List.of());
    }

    /** A change in the making. */
    private static final class Draft {

        private ItemChange change;

        Draft(ItemChange change) {
            this.change = change;
        }

        ItemChange change() {
            return change;
        }

        Draft leads(String... ids) {
            change = new ItemChange(
                    change.item(),
                    List.of(ids),
                    change.accountable(),
                    change.coordinating(),
                    change.opensOn(),
                    change.closesOn(),
                    change.dueOn(),
                    change.awaitedUntil(),
                    change.released());
            return this;
        }

        Draft leadsWithout(String gone, String come) {
            List<String> ids = new ArrayList<>(change.leads());
            ids.remove(gone);
            ids.add(come);
            return leads(ids.toArray(String[]::new));
        }

        Draft accountable(String unit) {
            change = new ItemChange(
                    change.item(),
                    change.leads(),
                    unit,
                    change.coordinating(),
                    change.opensOn(),
                    change.closesOn(),
                    change.dueOn(),
                    change.awaitedUntil(),
                    change.released());
            return this;
        }

        Draft coordinatingWithout(String... gone) {
            List<String> ids = new ArrayList<>(change.coordinating());
            ids.removeAll(List.of(gone));
            change = new ItemChange(
                    change.item(),
                    change.leads(),
                    change.accountable(),
                    ids,
                    change.opensOn(),
                    change.closesOn(),
                    change.dueOn(),
                    change.awaitedUntil(),
                    change.released());
            return this;
        }

        Draft closesOn(String day) {
            change = new ItemChange(
                    change.item(),
                    change.leads(),
                    change.accountable(),
                    change.coordinating(),
                    change.opensOn(),
                    LocalDate.parse(day),
                    change.dueOn(),
                    change.awaitedUntil(),
                    change.released());
            return this;
        }

        Draft dueOn(String day) {
            change = new ItemChange(
                    change.item(),
                    change.leads(),
                    change.accountable(),
                    change.coordinating(),
                    change.opensOn(),
                    change.closesOn(),
                    LocalDate.parse(day),
                    change.awaitedUntil(),
                    change.released());
            return this;
        }

        Draft awaitedUntil(String day) {
            change = new ItemChange(
                    change.item(),
                    change.leads(),
                    change.accountable(),
                    change.coordinating(),
                    change.opensOn(),
                    change.closesOn(),
                    change.dueOn(),
                    LocalDate.parse(day),
                    change.released());
            return this;
        }

        Draft released(String... ids) {
            change = new ItemChange(
                    change.item(),
                    change.leads(),
                    change.accountable(),
                    change.coordinating(),
                    change.opensOn(),
                    change.closesOn(),
                    change.dueOn(),
                    change.awaitedUntil(),
                    List.of(ids));
            return this;
        }
    }
}
