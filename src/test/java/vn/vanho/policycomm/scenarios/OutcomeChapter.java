package vn.vanho.policycomm.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanho.policycomm.scenarios.CaseInHand.JUSTICE;
import static vn.vanho.policycomm.scenarios.CaseInHand.RECORDS;

import java.util.List;
import java.util.Map;
import vn.vanho.policycomm.plan.NamedDeadlines;
import vn.vanho.policycomm.support.Browser;

/**
 * The table goes to the drafting agency, the result to the people, and the agency replies.
 *
 * @param receipts the page of each receipt, by what was said
 */
record OutcomeChapter(CaseInHand hand, Map<String, String> receipts) {

    private static final String SENT = "Đã chuyển cơ quan chủ trì soạn thảo (Bộ Lao động - Thương binh và Xã hội)";

    void theTableHoldsEverythingInArticleOrder() {
        assertThat(hand.printed(RECORDS, "Bản tổng hợp"))
                .containsSubsequence(
                        "Tổng số ý kiến nhận được: 7, trong đó: đưa vào bản tổng hợp tại mục 2: 6;",
                        "có ghi lý do, lưu hồ sơ): 1; chưa phân loại: 0",
                        "đề nghị góp ý bằng văn bản: 3; đã trả lời: 2, trong đó thống nhất với dự thảo: 1",
                        "Toàn bộ dự thảo",
                        UnitsChapter.OPINION,
                        "Bổ sung phạm vi áp dụng",
                        CommentsChapter.ON_ARTICLE_3,
                        "Điều 3 đã có giải thích từ ngữ",
                        CommentsChapter.LETTER,
                        "Bổ sung nghề truyền thống",
                        CommentsChapter.ON_ARTICLE_12,
                        "Sẽ nâng mức hỗ trợ theo lộ trình",
                        CommentsChapter.ALSO_ON_ARTICLE_12,
                        AnswersChapter.LATE)
                .contains("Hợp tác xã Vân Hồ Xanh", "Đề nghị tiếp thu một phần")
                .doesNotContain(CommentsChapter.ABUSE, "Lò Văn Kín", "Ngân sách chưa cân đối được");
    }

    void theLetterGoesToTheAgency() {
        assertThat(hand.printed(RECORDS, "Công văn gửi"))
                .contains("Kính gửi: Bộ Lao động - Thương binh và Xã hội.", hand.title(), "DỰ THẢO");
        hand.does(
                RECORDS,
                "forward-table",
                Map.of("letterNumber", "95/UBND-TP", "letterDate", hand.today().toString()));
    }

    void theResultIsPublic() {
        hand.does(JUSTICE, "publish-result", Map.of("resultSummary", "Đa số đồng tình"));
        assertThat(hand.citizen().open(hand.page()).text())
                .contains("Đã nhận 7 góp ý.", "1 góp ý không đưa vào bản tổng hợp.", SENT, "Công văn số 95/UBND-TP")
                .contains("Cá nhân – xã Vân Hồ", "Đề nghị tiếp thu một phần", "Sẽ nâng mức hỗ trợ theo lộ trình")
                .doesNotContain(CommentsChapter.ABUSE, "Lò Văn Kín");
        assertThat(receipt(CommentsChapter.ON_ARTICLE_12)).contains("Sẽ nâng mức hỗ trợ theo lộ trình", SENT);
        assertThat(receipt(CommentsChapter.LETTER)).contains("Bổ sung nghề truyền thống", SENT);
        assertThat(receipt(CommentsChapter.ABUSE)).contains("Không đưa vào bản tổng hợp", "Lời lẽ xúc phạm");
    }

    void theAgencyIsUrgedAfterItsTime(NamedDeadlines deadlines) {
        hand.time().advanceTo(deadlines.due("agency-reply").plusSeconds(1));
        assertThat(hand.printed(RECORDS, "Công văn đôn đốc"))
                .contains("Công văn số 95/UBND-TP", "6 ý kiến của cơ quan, tổ chức, cá nhân theo 4 nhóm vấn đề");
        hand.does(
                RECORDS,
                "send-urging-letter",
                Map.of("urgingNumber", "120/UBND-TP", "urgingDate", hand.today().toString()));
    }

    void theReplyIsKeyedInAndShown() {
        Browser justice = hand.signedIn(JUSTICE);
        String page = "/lam-viec/gop-y/%s/tra-loi-cua-co-quan".formatted(hand.draftId());
        assertThat(hand.signedIn("phong-lao-dong-cv").open(page).status()).isEqualTo(403);
        for (String group : List.of("Kinh phí", "Giải thích", "Ngành nghề", "Phạm vi")) {
            justice.submit(
                    justice.open(page).find("section:contains(%s) form".formatted(group)),
                    Map.of(
                            "kind",
                            "ACCEPT",
                            "text",
                            "Bộ tiếp thu: " + group,
                            "letterNumber",
                            "77/BLĐTBXH",
                            "letterDate",
                            hand.today().toString()));
        }
        hand.does(JUSTICE, "key-in-reply", Map.of("agencyReply", "keyed-in"));
        assertThat(receipt(CommentsChapter.ON_ARTICLE_3))
                .contains("Bộ tiếp thu: Giải thích", "77/BLĐTBXH")
                .doesNotContain("Bộ tiếp thu: Kinh phí");
        assertThat(hand.citizen().open(hand.page()).text()).contains("Bộ tiếp thu: Phạm vi");
    }

    void theCaseEnds() {
        assertThat(hand.line().openSteps(hand.key())).containsExactly("record-result");
        hand.does(JUSTICE, "record-result", Map.of("outcome", "communicated"));
        assertThat(hand.line().ended(hand.key())).isTrue();
    }

    private String receipt(String comment) {
        return hand.citizen().open(receipts.get(comment)).text();
    }
}
