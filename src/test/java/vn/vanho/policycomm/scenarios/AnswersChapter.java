package vn.vanho.policycomm.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanho.policycomm.scenarios.CaseInHand.JUSTICE;
import static vn.vanho.policycomm.scenarios.CaseInHand.LEADERSHIP;
import static vn.vanho.policycomm.scenarios.CaseInHand.LEADERSHIP_OFFICER;
import static vn.vanho.policycomm.scenarios.CaseInHand.RECORDS;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import vn.vanho.policycomm.support.Browser;

/** The desk: comments are grouped and answered, groups change hands, and the table is approved. */
record AnswersChapter(CaseInHand hand) {

    static final String LATE = "Thư đến muộn cũng về Điều 12";

    private static final String LABOUR = "phong-lao-dong";
    private static final String POLICE = "cong-an";

    void theCommentsAreGroupedAndOneIsWithheld() {
        Browser justice = hand.signedIn(JUSTICE);
        group(justice, "Kinh phí", "dieu-12", LABOUR, CommentsChapter.ON_ARTICLE_12);
        justice.submit(
                form(justice, "Kinh phí", "them"),
                Map.of("comments", pending(justice, CommentsChapter.ALSO_ON_ARTICLE_12)));
        group(justice, "Giải thích", "dieu-3", "phong-tu-phap", CommentsChapter.ON_ARTICLE_3);
        group(justice, "Ngành nghề", "dieu-8", POLICE, CommentsChapter.LETTER);
        group(justice, "Phạm vi", "", "phong-tu-phap", UnitsChapter.OPINION);
        assertThat(hand.refusal(JUSTICE, "classify-comments", Map.of())).contains("1 góp ý");
        justice.submit(
                desk(justice).find("article:contains(%s) form".formatted(CommentsChapter.ABUSE)),
                Map.of("reason", "Lời lẽ xúc phạm"));
        hand.does(JUSTICE, "classify-comments", Map.of());
        assertThat(List.of(tasksOf(LABOUR), tasksOf("phong-tu-phap"), tasksOf(POLICE), tasksOf("phong-vhtt")))
                .containsExactly(1, 1, 1, 0);
    }

    void aLateLetterJoinsAGroup() {
        Browser clerk = hand.signedIn(RECORDS);
        clerk.submit(
                clerk.open(CommentsChapter.entry(hand)).find("main form"), CommentsChapter.letter(LATE, hand.today()));
        Browser justice = hand.signedIn(JUSTICE);
        assertThat(desk(justice).find("article:contains(%s)".formatted(LATE)).text())
                .contains("Nhận sau thời hạn");
        justice.submit(form(justice, "Kinh phí", "them"), Map.of("comments", pending(justice, LATE)));
        assertThat(section(justice, "Kinh phí").text()).contains(LATE);
    }

    void aGroupGoesToAnotherUnitAndBack() {
        Browser justice = hand.signedIn(JUSTICE);
        justice.submit(form(justice, "Ngành nghề", "don-vi"), Map.of("ownerUnit", "phong-vhtt"));
        assertThat(List.of(tasksOf(POLICE), tasksOf("phong-vhtt"))).containsExactly(0, 1);
        assertThat(desk(hand.signedIn("cong-an-cv")).status()).isEqualTo(403);
        justice.submit(form(justice, "Ngành nghề", "don-vi"), Map.of("ownerUnit", POLICE));
        assertThat(List.of(tasksOf(POLICE), tasksOf("phong-vhtt"))).containsExactly(1, 0);
    }

    void oneUnitAnswersTwiceAndTheOthersOnce() {
        hand.mayNot("phong-vhtt-cv", "answer-comments", "cong-an-cv", Map.of());
        assertThat(hand.refusal("cong-an-cv", "answer-comments", Map.of())).contains("chưa trả lời «Ngành nghề»");
        answer(LABOUR, "Kinh phí", "EXPLAIN", "Ngân sách chưa cân đối được");
        answer(LABOUR, "Kinh phí", "ACCEPT_PARTLY", "Sẽ nâng mức hỗ trợ theo lộ trình");
        assertThat(section(hand.signedIn(JUSTICE), "Kinh phí").text())
                .contains("Các lần trả lời trước (1)", "Ngân sách chưa cân đối được");
        answer("phong-tu-phap", "Giải thích", "EXPLAIN", "Điều 3 đã có giải thích từ ngữ");
        answer("phong-tu-phap", "Phạm vi", "ACCEPT", "Bổ sung phạm vi áp dụng");
        answer(POLICE, "Ngành nghề", "ACCEPT", "Bổ sung nghề truyền thống");
        List.of(LABOUR, "phong-tu-phap", POLICE).forEach(unit -> hand.does(unit + "-cv", "answer-comments", Map.of()));
    }

    void theTableIsApproved() {
        hand.mayNot(LEADERSHIP_OFFICER, "approve-table", LEADERSHIP, Map.of("tableApproval", "approved"));
        hand.does(LEADERSHIP, "approve-table", Map.of("tableApproval", "approved"));
        assertThat(hand.line().openSteps(hand.key())).contains("forward-table");
    }

    private void group(Browser justice, String title, String address, String owner, String comment) {
        justice.submit(
                desk(justice).find("form#nhom-moi"),
                Map.of(
                        "comments", pending(justice, comment),
                        "title", title,
                        "address", address,
                        "ownerUnit", owner));
    }

    private void answer(String unit, String group, String kind, String text) {
        Browser officer = hand.signedIn(unit + "-cv");
        officer.submit(form(officer, group, "tra-loi"), Map.of("kind", kind, "text", text));
        assertThat(section(officer, group).text()).contains(text);
    }

    private String pending(Browser justice, String comment) {
        return desk(justice)
                .find("article:contains(%s) input[name=comments]".formatted(comment))
                .val();
    }

    private Element form(Browser person, String group, String action) {
        return section(person, group).expectFirst("form[action$=/%s]".formatted(action));
    }

    private Element section(Browser person, String group) {
        return desk(person).find("section[id^=nhom-]:has(h3:contains(%s))".formatted(group));
    }

    private Browser.Page desk(Browser person) {
        return person.open("/lam-viec/gop-y/" + hand.draftId());
    }

    private int tasksOf(String unit) {
        return hand.line()
                .office(unit + "-cv")
                .tasks("answer-comments", hand.key())
                .size();
    }
}
