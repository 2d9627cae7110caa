package vn.vanho.policycomm.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanho.policycomm.scenarios.CaseInHand.CULTURE;
import static vn.vanho.policycomm.scenarios.CaseInHand.JUSTICE;
import static vn.vanho.policycomm.scenarios.CaseInHand.JUSTICE_HEAD;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.vanho.policycomm.support.Browser;

/**
 * Long after the end a head withdraws what was published.
 *
 * @param receipts the page of each receipt, by what was said
 */
record WithdrawalChapter(CaseInHand hand, Map<String, String> receipts) {

    private static final String ORDERS = "/lam-viec/dinh-chinh";

    void aHeadWithdrawsTheDraft() {
        assertThat(hand.signedIn(JUSTICE).open(ORDERS).status()).isEqualTo(403);
        Browser head = hand.signedIn(JUSTICE_HEAD);
        assertThat(head.submit(
                                head.open(ORDERS).find("main form"),
                                Map.of(
                                        "slug",
                                        slug(),
                                        "kind",
                                        "withdraw",
                                        "notice",
                                        "Bộ đã rút dự thảo khỏi chương trình",
                                        "reason",
                                        "Công văn của Bộ"))
                        .text())
                .contains("Đã sửa trên cổng");
        assertThat(hand.citizen().open("/du-thao/" + slug()).text())
                .contains("Đã rút", "Bộ đã rút dự thảo khỏi chương trình", hand.title())
                .doesNotContain("Công văn của Bộ");
        assertThat(hand.citizen()
                        .open(receipts.get(CommentsChapter.ON_ARTICLE_3))
                        .text())
                .contains("Dự thảo đã được rút");
    }

    void eachPostMadeByHandIsSeenTo() {
        String order = "%d/II.3b/%s".formatted(hand.today().getYear(), slug());
        List<JsonNode> tasks = hand.line().office(CULTURE).tasks("correct-elsewhere", order);
        assertThat(tasks)
                .extracting(task -> task.get("name").asText())
                .satisfiesExactlyInAnyOrder(name -> assertThat(name).contains("Facebook"), name -> assertThat(name)
                        .contains("Zalo"));
        for (JsonNode task : tasks) {
            assertThat(hand.line()
                            .office(CULTURE)
                            .submit(task.get("id").asText(), Map.of("correctionNote", "Đã xóa bài"))
                            .getStatusCode())
                    .isEqualTo(HttpStatus.NO_CONTENT);
        }
        hand.time().runDueJobs();
        assertThat(hand.line().ended(order)).isTrue();
    }

    private String slug() {
        return hand.page().replace("/du-thao/", "");
    }
}
