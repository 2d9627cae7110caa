package vn.vanho.policycomm.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanho.policycomm.scenarios.CaseInHand.JUSTICE;
import static vn.vanho.policycomm.scenarios.CaseInHand.LEADERSHIP;
import static vn.vanho.policycomm.scenarios.CaseInHand.LEADERSHIP_OFFICER;
import static vn.vanho.policycomm.scenarios.CaseInHand.RECORDS;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.vanho.policycomm.support.Browser;

/**
 * The open window: what comes in, how it is extended and how it closes.
 *
 * @param receipts the page of each receipt, by what was said; filled here
 */
record CommentsChapter(CaseInHand hand, Map<String, String> receipts) {

    static final String ON_ARTICLE_12 = "Mức hỗ trợ ở Điều 12 còn thấp";
    static final String ALSO_ON_ARTICLE_12 = "Hợp tác xã cũng cần được vay theo Điều 12";
    static final String ON_ARTICLE_3 = "Đề nghị giải thích rõ Điều 3";
    static final String ABUSE = "Lời lẽ xúc phạm cán bộ";
    static final String LETTER = "Hội đề nghị thêm nghề truyền thống vào Điều 8";

    private static final int MORE_DAYS = 10;
    private static final byte[] PDF = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    void citizensComment() {
        comment("dieu-12", ON_ARTICLE_12, Map.of("name", "Lò Văn Kín", "place", "Xã Vân Hồ", "consent", "true"));
        comment(
                "dieu-12.khoan-1",
                ALSO_ON_ARTICLE_12,
                Map.of(
                        "senderKind",
                        "BUSINESS",
                        "name",
                        "Hợp tác xã Vân Hồ Xanh",
                        "consent",
                        "true",
                        "publishName",
                        "true"));
        comment("dieu-3", ON_ARTICLE_3, Map.of());
        comment("", ABUSE, Map.of());
    }

    private void comment(String address, String body, Map<String, String> about) {
        Browser citizen = hand.citizen();
        Map<String, String> values = new HashMap<>(about);
        values.putAll(Map.of("address", address, "body", body));
        Browser.Page receipt =
                citizen.submit(citizen.open(hand.page() + "/gop-y").find("form[method=post]"), values);
        assertThat(receipt.text()).contains("Đã tiếp nhận").doesNotContain("Lò Văn Kín");
        receipts.put(body, receipt.response().url().getPath());
    }

    void aLetterIsEnteredWithItsScan() {
        Browser clerk = hand.signedIn(RECORDS);
        Map<String, String> letter = letter(LETTER, hand.today());
        letter.putAll(Map.of("senderKind", "ORGANISATION", "name", "Hội Nông dân xã Tô Múa", "consent", "true"));
        letter.put("address", "dieu-8");
        Browser.Page receipt = clerk.upload(clerk.open(entry(hand)).find("main form"), letter, "scan", "thu.pdf", PDF);
        receipts.put(LETTER, "/gop-y/" + receipt.find(".receipt-code").text());
        assertThat(hand.citizen().open(receipts.get(LETTER)).text())
                .contains("Văn bản giấy", LETTER)
                .doesNotContain("Hội Nông dân xã Tô Múa");
        assertThat(hand.signedIn("xa-van-ho-cv").open(entry(hand)).status()).isEqualTo(403);
    }

    static String entry(CaseInHand hand) {
        return "/lam-viec/gop-y/%s/tiep-nhan".formatted(hand.draftId());
    }

    static Map<String, String> letter(String body, LocalDate receivedOn) {
        return new HashMap<>(Map.of("channel", "PAPER", "receivedOn", receivedOn.toString(), "body", body));
    }

    void theWindowIsExtendedForAReason() {
        hand.does(
                JUSTICE,
                "watch-window",
                Map.of(
                        "windowAction",
                        "extend",
                        "extendTo",
                        hand.lastDay().plusDays(MORE_DAYS).toString(),
                        "extensionReason",
                        "Mưa lũ, xã chưa họp dân được"));
        assertThat(hand.citizen().open(hand.page()).text()).doesNotContain("Gia hạn lấy ý kiến");
        hand.mayNot(LEADERSHIP_OFFICER, "approve-extension", LEADERSHIP, Map.of("extensionApproval", "approved"));
        hand.does(LEADERSHIP, "approve-extension", Map.of("extensionApproval", "approved"));
        assertThat(hand.citizen().open(hand.page()).text())
                .contains("Gia hạn lấy ý kiến", "Lý do: Mưa lũ, xã chưa họp dân được");
    }

    void theWindowClosesByItself() {
        assertThat(hand.line().openSteps(hand.key())).contains("watch-window");
        hand.time().advanceTo(hand.midnightAfter(hand.lastDay().plusDays(MORE_DAYS)));
        assertThat(hand.line().openSteps(hand.key()))
                .contains("classify-comments")
                .doesNotContain("watch-window");
        assertThat(hand.citizen().open(hand.page() + "/gop-y").document().select("textarea"))
                .isEmpty();
    }
}
