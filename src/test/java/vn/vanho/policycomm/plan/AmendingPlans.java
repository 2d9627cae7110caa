package vn.vanho.policycomm.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.OffsetDateTime;
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
import vn.vanho.policycomm.support.Change;
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
        time.advanceTo(EngineTime.at(LocalDate.of(YEAR, 2, 10)));
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
        amend("II.1a", change -> change.withoutLeads("trung-tam-ttvh")
                .withLead("phong-y-te")
                .closesOn("2044-11-30")
                .dueOn("2044-11-30")
                .withoutCoordinating("thanh-tra", "phong-y-te"));

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
        amend("III.1b", change -> change.closesOn("2044-11-14").dueOn("2044-11-14"));

        assertThat(plans.of(YEAR).item("III.1b").due()).isEqualTo(new BeforeDate(LocalDate.of(YEAR, 11, 15)));
    }

    @Test
    void oneOfManyLeadsGoesAndAnotherComes() {
        amend("II.2c", change -> change.withoutLeads("xa-xuan-nha").withLead("mttq"));

        assertThat(units.leads(plans.of(YEAR).item("II.2c")))
                .hasSize(15)
                .extracting(Unit::id)
                .contains("mttq", "phong-tu-phap")
                .doesNotContain("xa-xuan-nha");
        assertThat(roles.of(YEAR, "II.2c", Role.JUSTICE)).extracting(Unit::id).containsExactly("phong-tu-phap");
    }

    @Test
    void whoTakesThePlaceOfALeadTakesItsSteps() {
        amend("II.1a", change -> change.withoutLeads("trung-tam-ttvh").withLead("phong-y-te"));
        assertThat(roles.of(YEAR, "II.1a", Role.MEDIA_CENTRE))
                .extracting(Unit::id)
                .containsExactly("phong-y-te");

        amend("II.1a", change -> change.withoutLeads("phong-tu-phap", "phong-y-te")
                .withLead("trung-tam-ttvh")
                .accountable("phong-vhtt"));
        assertThat(roles.of(YEAR, "II.1a", Role.MEDIA_CENTRE))
                .extracting(Unit::id)
                .containsExactly("phong-vhtt");
        assertThat(roles.of(YEAR, "II.1a", Role.JUSTICE)).extracting(Unit::id).containsExactly("phong-vhtt");
        assertThat(roles.of(YEAR, "II.1b", Role.JUSTICE)).extracting(Unit::id).containsExactly("phong-tu-phap");
    }

    @Test
    void anotherUnitAnswersForBodiesThatAreOnlyAsked() {
        amend("II.1b", change -> change.accountable("phong-noi-vu"));

        assertThat(plans.of(YEAR).item("II.1b").accountable()).isEqualTo("phong-noi-vu");
        assertThat(roles.of(YEAR, "II.1b", Role.JUSTICE)).extracting(Unit::id).containsExactly("phong-noi-vu");
    }

    @Test
    void whoAnswersForAnItemDoesNotCoordinateItToo() {
        amend("II.1b", change -> change.accountable("phong-noi-vu"));
        amend("II.1b", change -> change.closesOn("2044-11-30").dueOn("2044-11-30"));

        PlanItem item = plans.of(YEAR).item("II.1b");
        assertThat(item.coordinating()).containsExactly("office", "commune");
        assertThat(units.coordinating(item))
                .extracting(Unit::id)
                .contains("phong-y-te", "xa-to-mua")
                .doesNotContain("phong-noi-vu");
    }

    @Test
    void everyFaultIsNamed() {
        assertThat(faults("II.1a", change -> change.withLead("phong-x")))
                .containsExactly("leads: không có đơn vị \"phong-x\"; hãy chọn đơn vị trong danh sách");
        assertThat(faults("II.1a", change -> change.withoutLeads("phong-tu-phap", "phong-vhtt", "trung-tam-ttvh")
                        .accountable("")))
                .contains("leads: phải có ít nhất một đơn vị chủ trì", "accountable: phải chọn đúng một đơn vị");
        assertThat(faults("II.1a", change -> change.accountable("phong-y-te")))
                .containsExactly("accountable: phải là một trong các đơn vị chủ trì");
        assertThat(faults("II.2c", change -> change.closesOn("2044-06-30")))
                .containsExactly("closesOn: phải từ ngày bắt đầu 01/07/2044 trở đi");
        assertThat(faults("II.1a", change -> change.dueOn("2044-02-09")))
                .containsExactly("dueOn: phải từ hôm nay 10/02/2044 trở đi, vì nhiệm vụ chưa xong");
        assertThat(faults("II.1a", change -> change.dueOn("2045-01-01")))
                .containsExactly("dueOn: phải là một ngày trong năm 2044");
        assertThat(faults("II.3d", change -> change.withoutLeads("phong-tu-phap")
                        .withLead("phong-vhtt")
                        .accountable("phong-vhtt")))
                .singleElement()
                .asString()
                .startsWith("leads: không đổi được chủ trì của II.3d");
        assertThat(faults("II.1a", change -> change.awaitedUntil("2044-10-01")))
                .containsExactly("awaitedUntil: nhiệm vụ này không chờ văn bản nào");
        assertThat(faults("II.1a", change -> change.released("xa-to-mua")))
                .containsExactly("released: chỉ thôi việc cho đơn vị phối hợp bị đưa ra khỏi danh sách");
        assertThat(faults("II.1a", change -> change))
                .containsExactly("item: chưa có gì thay đổi; hãy sửa ít nhất một nội dung");
        assertThat(amendments.of(YEAR)).isEmpty();
    }

    @Test
    void withoutItsDocumentNothingIsAmended() {
        AmendingDocument none = new AmendingDocument(" ", LocalDate.of(YEAR, 2, 11), "");
        ItemChange change = Change.of(plans.of(YEAR).item("II.1a"), units)
                .dueOn("2044-11-30")
                .done();

        InputRefused refused =
                catchThrowableOfType(InputRefused.class, () -> amendments.amend(YEAR, none, List.of(change), HEAD));
        assertThat(refused.violations()).extracting(Violation::field).containsExactly("number", "reason", "issuedOn");
    }

    @Test
    void whatIsDoneStays() {
        results.record(
                new ItemResult("2044/II.1a", YEAR, "II.1a", ItemOutcome.DONE, "Xong", "", HEAD, OffsetDateTime.now()));

        assertThat(faults("II.1a", change -> change.dueOn("2044-11-30")))
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
        amend("II.1a", change -> change.withoutLeads("trung-tam-ttvh")
                .withLead("phong-y-te")
                .closesOn("2044-02-29")
                .dueOn("2044-02-29"));
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
        plans.copy(YEAR, NEXT, "1/KH-UBND", LocalDate.of(NEXT, 1, 2), HEAD);
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

    private void amend(String item, UnaryOperator<Change> how) {
        amendments.amend(
                YEAR,
                DOCUMENT,
                List.of(how.apply(Change.of(plans.of(YEAR).item(item), units)).done()),
                HEAD);
    }

    private List<String> faults(String item, UnaryOperator<Change> how) {
        InputRefused refused = catchThrowableOfType(InputRefused.class, () -> amend(item, how));
        return refused.violations().stream()
                .map(fault -> "%s: %s".formatted(fault.field(), fault.message()))
                .toList();
    }
}
