package vn.vanho.policycomm.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanho.policycomm.scenarios.CaseInHand.JUSTICE;

import java.util.List;
import java.util.Map;
import org.jsoup.select.Elements;
import vn.vanho.policycomm.support.Browser;

/** What the ticked units do: contribute, have nothing to, give an opinion, agree on paper, or keep silent. */
record UnitsChapter(CaseInHand hand) {

    static final List<String> COORDINATORS = List.of("phong-lao-dong", "cong-an", "phong-dan-toc");

    /** The trade union is invited, not a subordinate. */
    static final List<String> ASKED = List.of("phong-lao-dong", "phong-y-te", "lien-doan-lao-dong");

    static final String OPINION = "Đề nghị bổ sung người lao động không có hợp đồng";

    void oneContributesAndOneHasNothingTo() {
        hand.does(
                "phong-lao-dong-cv",
                "do-work",
                "coordinate/phong-lao-dong",
                Map.of("contribution", "contribute", "contributionText", "Gửi tờ gấp đến 14 xã"));
        confirm("coordinate/phong-lao-dong", "phong-lao-dong");
        hand.does("cong-an-cv", "do-work", "coordinate/cong-an", Map.of("contribution", "nothing"));
        confirm("coordinate/cong-an", "cong-an");
    }

    void oneGivesAnOpinionAndAnInvitedBodyAgreesOnPaper() {
        hand.mayNot(
                "phong-y-te-cv",
                "do-work",
                "phong-lao-dong-cv",
                hand.key() + "/written-opinion/phong-lao-dong",
                Map.of());
        hand.does("phong-lao-dong-cv", "do-work", "written-opinion/phong-lao-dong", opinion("comment", OPINION));
        confirm("written-opinion/phong-lao-dong", "phong-lao-dong");
        Browser justice = hand.signedIn(JUSTICE);
        justice.submit(rows(justice, "Liên đoàn Lao động huyện").first().expectFirst("form"), Map.of());
        hand.does(JUSTICE, "do-work", "written-opinion/lien-doan-lao-dong", opinion("agree", ""));
        assertThat(rows(justice, "Liên đoàn Lao động huyện").text()).contains("Thống nhất với dự thảo", "Nhập thay");
    }

    void whoNeverAnsweredIsGivenUp() {
        Browser justice = hand.signedIn(JUSTICE);
        assertThat(rows(justice, "Phòng Dân tộc").text()).contains("Phối hợp thực hiện", "Không báo cáo");
        assertThat(rows(justice, "Phòng Y tế").text()).contains("Góp ý bằng văn bản", "Không báo cáo");
        assertThat(rows(justice, "Công an huyện").text()).contains("Không có nội dung");
        assertThat(hand.line().office("phong-y-te-cv").tasks("do-work", hand.key() + "/written-opinion/phong-y-te"))
                .isEmpty();
    }

    private Elements rows(Browser justice, String unit) {
        return justice.open(hand.workbench("phoi-hop")).document().select("tbody tr:contains(%s)".formatted(unit));
    }

    private static Map<String, String> opinion(String opinion, String text) {
        return Map.of("opinion", opinion, "opinionNumber", "12/CV", "opinionDate", "2024-05-20", "opinionText", text);
    }

    private void confirm(String part, String unit) {
        hand.does(unit + "-lanhdao", "confirm-work", part, Map.of("workConfirmation", "confirmed"));
    }
}
