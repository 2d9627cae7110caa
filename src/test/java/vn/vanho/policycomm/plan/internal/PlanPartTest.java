package vn.vanho.policycomm.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.vanho.policycomm.plan.BeforeDate;
import vn.vanho.policycomm.plan.ByDate;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.plan.Trigger;
import vn.vanho.policycomm.plan.YearPlan;
import vn.vanho.policycomm.profile.Entry;
import vn.vanho.policycomm.profile.ProfilePart;
import vn.vanho.policycomm.profile.internal.ProfileTexts;

/** The plan's items come from the profile, with the dates of the year that is asked for. */
class PlanPartTest {

    @Test
    void theShippedPlanHoldsTheThirteenItems() {
        YearPlan plan = shipped().in(2024, "12/KH-UBND", LocalDate.of(2024, 4, 20));

        assertThat(plan.title()).contains("407/QĐ-TTg").contains("năm 2024");
        assertThat(plan.items())
                .extracting(PlanItem::code)
                .containsExactly(
                        "II.1a", "II.1b", "II.2a", "II.2b", "II.2c", "II.3a", "II.3b", "II.3c", "II.3d", "II.4a",
                        "II.4b", "III.1a", "III.1b");
        assertThat(plan.item("II.2a").content()).contains("năm 2024").contains("năm 2025");
        assertThat(plan.item("II.3a").subjects()).hasSize(5).contains("Luật Việc làm (sửa đổi)");
        assertThat(plan.item("II.2b").leads()).containsExactly("justice", "commune");
        assertThat(plan.item("II.4a").trigger()).isEqualTo(Trigger.TRAINING);
        assertThat(plan.budget()).hasSize(1);
    }

    @Test
    void theCommunesPlanHasTheSameItems() {
        YearPlan commune = shipped("commune-2025").in(2026, null, null);

        assertThat(commune.items())
                .extracting(PlanItem::code)
                .isEqualTo(shipped().in(2026, null, null).items().stream()
                        .map(PlanItem::code)
                        .toList());
        assertThat(commune.title()).contains("năm 2026 trên địa bàn xã");
    }

    @Test
    void itsDatesFollowTheYear() {
        YearPlan plan = shipped().in(2026, null, null);

        assertThat(plan.item("II.2c").opensOn()).isEqualTo("2026-07-01");
        assertThat(plan.item("II.2c").closesOn()).isEqualTo("2026-09-30");
        assertThat(plan.item("II.1a").due()).isEqualTo(new ByDate(LocalDate.of(2026, 12, 31)));
        assertThat(plan.item("III.1b").due()).isEqualTo(new BeforeDate(LocalDate.of(2026, 10, 31)));
    }

    @Test
    void namesEveryFaultByItsLine() {
        String wrong = """
                plan:
                  title: Kế hoạch
                  items:
                    - item: II.1a
                      title: A
                      content: A
                      leads: [justice, coucil]
                      accountable: culture
                    - item: II.1a
                      title: B
                      content: B
                      leads: [justice, culture]
                      accountable: [justice, culture]
                      from: 1/10
                      to: 30/9
                    - item: II.1c
                      title: C
                      content: C
                      leads: []
                      accountable: justice
                      trigger: letter
                      before: 31/11
                """;

        assertThat(ProfileTexts.faults(wrong, new PlanPart()))
                .hasSize(8)
                .contains(
                        "dòng 7: không có vai trò 'coucil'",
                        "dòng 8: đầu mối 'culture' phải là đúng một trong các đơn vị chủ trì: justice, coucil",
                        "dòng 9: nhiệm vụ 'II.1a' ghi hai lần",
                        "dòng 13: 'accountable' phải ghi đúng một giá trị",
                        "dòng 15: thời gian thực hiện kết thúc trước khi bắt đầu",
                        "dòng 19: nhiệm vụ phải có đơn vị chủ trì (leads)",
                        "dòng 21: không có loại văn bản 'letter'; chọn directive, material hoặc training")
                .anyMatch(fault -> fault.startsWith("dòng 22: 'before': "));
    }

    @Test
    void bodiesThatAreOnlyAskedMayHaveAnotherContact() {
        String asked = """
                plan:
                  title: Kế hoạch
                  items:
                    - {item: II.1b, title: B, content: B, leads: [invited-body], accountable: justice}
                """;

        assertThat(ProfileTexts.faults(asked, new PlanPart())).isEmpty();
    }

    @Test
    void aPlanMustBeThere() {
        assertThat(ProfileTexts.faults("other: 1\n", new PlanPart()))
                .containsExactly("dòng 1: không có mục 'other'", "dòng 1: thiếu 'plan'");
        assertThat(ProfileTexts.faults("plan: {title: K, items: []}\n", new PlanPart()))
                .containsExactly("dòng 1: kế hoạch phải có ít nhất một nhiệm vụ");
    }

    private static PlanTemplate shipped() {
        return shipped("vanho-2024");
    }

    private static PlanTemplate shipped(String id) {
        return ProfileTexts.read(ProfileTexts.shipped(id), new PlanPart(), new PlaceKeys())
                .part(PlanTemplate.class);
    }

    /** Lets the keys of the other part stand. */
    private static final class PlaceKeys implements ProfilePart<List<String>> {

        @Override
        @SuppressWarnings("unchecked")
        public Class<List<String>> type() {
            return (Class<List<String>>) (Class<?>) List.class;
        }

        @Override
        public Set<String> keys() {
            return Set.of(
                    "authority",
                    "short-authority",
                    "symbol",
                    "place",
                    "colours",
                    "units",
                    "council-members",
                    "people",
                    "public-plan");
        }

        @Override
        public List<String> read(Entry file) {
            return List.of();
        }
    }
}
