package vn.vanho.policycomm.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import vn.vanho.policycomm.consultation.ChannelCount;
import vn.vanho.policycomm.consultation.CommentChannel;
import vn.vanho.policycomm.consultation.CommentCount;
import vn.vanho.policycomm.consultation.CommentOnDesk;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.consultation.SenderKind;
import vn.vanho.policycomm.documents.DocumentKind;
import vn.vanho.policycomm.documents.IssuedDocument;
import vn.vanho.policycomm.documents.IssuedDocuments;
import vn.vanho.policycomm.support.Browser;

/** A clerk enters what people said elsewhere, and it goes the way of all comments. */
abstract class EnteringComments extends DeskStories {

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private Drafts drafts;

    @Autowired
    private IssuedDocuments issued;

    @Autowired
    private Clock clock;

    @Test
    void aLetterBecomesACommentWithAReceiptAndAScan() {
        Browser clerk = signIn("van-thu-cv");
        assertThat(clerk.open("/lam-viec").find("a[href$=/lam-viec/gop-y]").text())
                .isEqualTo("Chọn dự thảo");
        String link = clerk.open("/lam-viec/gop-y")
                .find(".card:contains(Luật aLetter) a")
                .attr("href");
        Map<String, String> letter = letter("Đề nghị bỏ Điều 8.");
        letter.putAll(Map.of("name", "Lò Văn Kín", "place", "Xã Vân Hồ", "consent", "true", "address", "dieu-8"));

        Browser.Page receipt =
                clerk.upload(clerk.open(link).find("main form"), letter, "scan", "thư <góp ý>.docx", PDF);

        String code = receipt.find(".receipt-code").text();
        assertThat(receipt.text()).contains("Phiếu tiếp nhận góp ý", "Văn bản giấy", "Đề nghị bỏ Điều 8.");
        assertThat(clerk.open("/gop-y/" + code).text())
                .contains("Đã tiếp nhận", "Văn bản giấy", "Đề nghị bỏ Điều 8.")
                .doesNotContain("Lò Văn Kín");
        CommentOnDesk comment = onDesk("Đề nghị bỏ Điều 8.");
        assertThat(comment.receiptCode()).isEqualTo(code);
        assertThat(comment.consentedName()).isNull();
        assertThat(comment.late()).isFalse();
        Browser justice = signIn("phong-tu-phap-cv");
        Browser.Page desk = desk(justice);
        assertThat(desk.find("article:contains(Đề nghị bỏ Điều 8.)").text()).contains("Văn bản giấy", "Lò Văn Kín");
        String scan = desk.find("article a[href$=ban-quet]").attr("href");
        Browser.Page download = justice.open(scan);
        assertThat(justice.download(scan)).isEqualTo(PDF);
        assertThat(download.response().header("Content-Disposition"))
                .startsWith("attachment")
                .contains(".pdf");
        assertThat(download.response().contentType()).startsWith("application/pdf");
        assertThat(groups.scan(draftId, comment.id()).orElseThrow())
                .satisfies(kept -> assertThat(kept.sha256()).isEqualTo(DigestUtils.sha256Hex(PDF)))
                .satisfies(kept -> assertThat(kept.fileName()).isEqualTo("thư -góp ý.pdf"));
    }

    @Test
    void thePageSentTwiceIsOneComment() {
        Browser clerk = signIn("phong-tu-phap-cv");
        Browser.Page form = open(clerk);

        String first = clerk.submit(form.find("main form"), letter("Một lần"))
                .find(".receipt-code")
                .text();
        String second = clerk.submit(form.find("main form"), letter("Một lần"))
                .find(".receipt-code")
                .text();

        assertThat(second).isEqualTo(first);
        assertThat(groups.comments(draftId)).hasSize(1);
    }

    @Test
    void everyFaultIsToldAtItsFieldAndWhatWasTypedStays() {
        Browser clerk = signIn("van-thu-cv");

        Browser.Page page = clerk.upload(
                open(clerk).find("main form"),
                Map.of(
                        "channel",
                        "PORTAL",
                        "receivedOn",
                        "ngày mai",
                        "name",
                        "Lò Văn Kín",
                        "email",
                        "kin@",
                        "body",
                        " "),
                "scan",
                "thu.pdf",
                "Không phải PDF".getBytes(StandardCharsets.UTF_8));

        assertThat(page.status()).isEqualTo(400);
        Document document = page.document();
        assertThat(document.select("[role=alert] a").eachAttr("href"))
                .containsExactlyInAnyOrder("#channel", "#receivedOn", "#body", "#email", "#consent", "#scan");
        assertThat(document.select("#loi-scan").text()).contains("không phải PDF, JPEG hay PNG", "quét thành");
        assertThat(document.select("#loi-consent").text()).contains("cần đánh dấu ô đồng ý");
        assertThat(document.select("#name").val()).isEqualTo("Lò Văn Kín");
        assertThat(document.select("[role=alert]").text()).contains("phải chọn lại tệp");
        assertThat(groups.comments(draftId)).isEmpty();
    }

    @Test
    void theDayOfReceiptLiesInTheConsultationOrAfterItButNotInTheFuture() {
        LocalDate today = LocalDate.now(clock);

        assertThat(dayFault(today.plusDays(1))).contains("không được sau hôm nay");
        assertThat(dayFault(today.minusDays(1))).contains("lấy ý kiến từ");
        assertThat(dayFault(today)).isEmpty();
    }

    @Test
    void onlyJusticeAndRecordsEnterComments() {
        group("Của công an", POLICE, comment("Hai"));
        closeWindow();
        classify();
        for (String other : List.of("cong-an-cv", "xa-van-ho-cv", "lanh-dao-ubnd-lanhdao", "hoi-dong-cv")) {
            Browser stranger = signIn(other);
            assertThat(open(stranger).status()).as(other).isEqualTo(403);
            assertThat(stranger.open("/lam-viec/gop-y").status()).as(other).isEqualTo(403);
            assertThat(stranger.open("/lam-viec").text()).doesNotContain("Nhập góp ý nhận ngoài cổng");
        }
        assertThat(new Browser(port).open(path()).text()).contains("Đăng nhập dành cho cán bộ");
    }

    @Test
    void theScanIsForThoseWhoSeeTheDesk() {
        Browser clerk = signIn("van-thu-cv");
        clerk.upload(open(clerk).find("main form"), letter("Có bản quét"), "scan", "a.pdf", PDF);
        String scan = "/lam-viec/gop-y/%s/y-kien/%s/ban-quet"
                .formatted(draftId, onDesk("Có bản quét").id());

        assertThat(signIn("phong-tu-phap-lanhdao").open(scan).status()).isEqualTo(200);
        for (String other : List.of("van-thu-cv", "xa-van-ho-cv", "cong-an-cv")) {
            assertThat(signIn(other).open(scan).status()).as(other).isEqualTo(403);
        }
        assertThat(signIn("phong-tu-phap-cv")
                        .open(scan.replace(onDesk("Có bản quét").id(), "khong-co"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aLateLetterIsMarkedCountedAnsweredAndPrinted() throws IOException {
        group("Của công an", POLICE, comment("Trên cổng"));
        time.advanceTo(line.lastDay().plusDays(2).atStartOfDay(clock.getZone()).toInstant());
        classify();
        Browser clerk = signIn("van-thu-cv");
        clerk.submit(open(clerk).find("main form"), letter("Thư đến muộn"));
        assertThat(onDesk("Thư đến muộn").late()).isTrue();
        assertThat(onDesk("Trên cổng").late()).isFalse();

        Browser justice = signIn("phong-tu-phap-cv");
        Browser.Page desk = desk(justice);
        assertThat(desk.find(".counts").text()).contains("Cổng góp ý: 1", "Văn bản giấy: 1 (1 sau thời hạn)");
        assertThat(desk.find("article:contains(Thư đến muộn)").text()).contains("Nhận sau thời hạn");
        String group = groups.groups(draftId).get(0).id();
        justice.submit(
                desk.find("form[action$=/them]"),
                Map.of("comments", onDesk("Thư đến muộn").id()));
        answer(POLICE, group, "Trả lời chung");
        finish(POLICE);

        assertThat(tableText())
                .contains("Thư đến muộn", "Tổng số ý kiến nhận được: 2")
                .doesNotContain("Văn bản giấy");
        assertThat(groups.channels(draftId))
                .containsExactlyInAnyOrder(
                        new ChannelCount(CommentChannel.PORTAL, 1, 0), new ChannelCount(CommentChannel.PAPER, 1, 1));
        assertThat(groups.counts(draftId)).containsExactly(new CommentCount(SenderKind.INDIVIDUAL, 2, 2, 0, 2, 0));
    }

    @Test
    void aTableIsNotApprovedOverTheHeadOfALateComment() {
        closeWindow();
        time.runDueJobs();
        Browser clerk = signIn("van-thu-cv");
        clerk.submit(open(clerk).find("main form"), letter("Vẫn kịp"));
        assertThat(desk(signIn("phong-tu-phap-cv")).document().select("form#nhom-moi"))
                .isEmpty();

        assertThat(decide(Map.of("tableApproval", "approved"))).contains("còn 1 góp ý chưa xếp nhóm");
        assertThat(decide(Map.of("tableApproval", "returned", "tableReturnReason", "Còn góp ý")))
                .isEmpty();

        assertThat(line.openSteps(key)).contains("classify-comments");
        assertThat(desk(signIn("phong-tu-phap-cv")).document().select("form#nhom-moi"))
                .hasSize(1);
    }

    @Test
    void whatComesAfterTheApprovalIsNotTaken() {
        Browser clerk = signIn("van-thu-cv");
        Browser.Page form = open(clerk);
        closeWindow();
        time.runDueJobs();
        assertThat(decide(Map.of("tableApproval", "approved"))).isEmpty();

        Browser.Page page = clerk.submit(form.find("main form"), letter("Quá muộn"));

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.find("[role=alert]").text()).contains("bản tổng hợp đã được phê duyệt");
        assertThat(page.find("#body").text()).isEqualTo("Quá muộn");
        assertThat(open(clerk).document().select("main form")).isEmpty();
        assertThat(clerk.open("/lam-viec/gop-y").text()).doesNotContain("Luật whatComesAfter");
    }

    private String path() {
        return "/lam-viec/gop-y/%s/tiep-nhan".formatted(draftId);
    }

    private Browser.Page open(Browser clerk) {
        return clerk.open(path());
    }

    private Map<String, String> letter(String body) {
        return new HashMap<>(
                Map.of("channel", "PAPER", "receivedOn", LocalDate.now(clock).toString(), "body", body));
    }

    private String dayFault(LocalDate day) {
        Browser clerk = signIn("van-thu-cv");
        Map<String, String> letter = letter("Ngày " + day);
        letter.put("receivedOn", day.toString());
        return clerk.submit(open(clerk).find("main form"), letter)
                .document()
                .select("#loi-receivedOn")
                .text();
    }

    /** What is told to the leadership, which decides on the table; empty when the decision stands. */
    private String decide(Map<String, String> decision) {
        var leadership = line.office("lanh-dao-ubnd-lanhdao");
        String task = leadership.tasks("approve-table", key).get(0).get("id").asText();
        var answer = leadership.submit(task, decision);
        time.runDueJobs();
        return answer.getStatusCode() == HttpStatus.NO_CONTENT
                ? ""
                : answer.getBody().get("message").asText();
    }

    private String tableText() throws IOException {
        IssuedDocument table = issued.newest(draftId).stream()
                .filter(document -> document.kind() == DocumentKind.CONSOLIDATED_TABLE)
                .findFirst()
                .orElseThrow();
        byte[] docx = issued.content(draftId, table.id()).orElseThrow();
        try (XWPFWordExtractor text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return text.getText();
        }
    }
}
