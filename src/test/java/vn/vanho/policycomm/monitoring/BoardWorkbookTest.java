package vn.vanho.policycomm.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanho.policycomm.support.EngineTime.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.ItemCase;
import vn.vanho.policycomm.support.MailServer;
import vn.vanho.policycomm.support.OnH2;

/** The board as a workbook: it says cell by cell what the JSON says, and only to those who may read it. */
@OnH2
class BoardWorkbookTest {

    private static final String JUSTICE = "phong-tu-phap-cv";
    private static final String BOOK = "/lam-viec/ke-hoach/2043/bang.xlsx";
    private static final String DRAFT = "2043/II.3a/luat-bay";

    @Autowired
    private DraftLine line;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @Autowired
    private JavaMailSenderImpl sender;

    private MailServer mails;
    private ItemCase item;

    @BeforeEach
    void aYearOnItsWay() {
        mails = MailServer.startFor(sender);
        item = new ItemCase(line, "raise-awareness", "2043/II.1a");
        item.time().advanceTo(at("2043-03-02"));
        item.start(JUSTICE, Map.of("planYear", 2043))
                .complete(
                        JUSTICE,
                        "draft-briefing-directive",
                        Map.of(
                                "coordinators", List.of("xa-to-mua", "phong-y-te"),
                                "briefBy", "2043-06-26",
                                "documentSubject", "quán triệt",
                                "documentAddressee", "Các xã",
                                "documentBody", "Đề nghị quán triệt",
                                "documentRecipients", "Như trên"))
                .issue("briefing-directive", "1/UBND");
        item.time().advanceTo(at("2043-05-04"));
        item.work(
                "brief-officers",
                "phong-y-te",
                Map.of("briefingState", "nothing", "noBriefingReason", "Đã quán triệt"));
        line.start(DRAFT, "=1+1 Luật \"Bảy\" <b>");
        line.start("2043/II.3a/luat-tam", "+Luật tám");
        item.time().advanceTo(at("2043-07-06"));
    }

    @AfterEach
    void forget() {
        item.close();
        mails.close();
        for (String key : List.of(DRAFT, "2043/II.3a/luat-tam")) {
            line.abandon(key);
            line.forget(key);
        }
        jdbc.sql("delete from registered_draft where plan_year = 2043").update();
    }

    @Test
    void itSaysCellByCellWhatTheJsonSays() {
        for (String query : List.of(
                "", "?quy=2", "?don-vi=xa-to-mua", "?muc=II.1a", "?du-thao=luat-bay", "?quy=3&don-vi=phong-tu-phap")) {
            try (BoardOnPaper paper = paper(query)) {
                paper.saysWhat(json(query));
            }
        }
    }

    @Test
    void whatIsLateStandsFirst() {
        try (BoardOnPaper paper = paper("")) {
            List<String> first = paper.lines("Nhiệm vụ và đơn vị").get(0);
            assertThat(first.get(0)).startsWith("II.3a. ");
            assertThat(first.get(1)).isEqualTo("Quá hạn 44 ngày làm việc");
            assertThat(first.get(4)).isEqualTo("04/05/2043");
            assertThat(paper.names("Nhiệm vụ và đơn vị").subList(6, 8)).containsExactly("VT", "Xã Tô Múa");
            assertThat(first.get(6)).isEqualTo("Quá hạn 44 ngày làm việc; đang giao 2 việc, hạn 05/05/2043");
            assertThat(paper.lines("Nhiệm vụ và đơn vị").get(1).get(7))
                    .isEqualTo("Quá hạn 6 ngày làm việc; đang giao 1 việc, hạn 26/06/2043");
        }
    }

    @Test
    void itSaysOfWhatAndWhenItIs() {
        jdbc.sql("insert into registered_draft (plan_year, subject, title, proposal, rights, concern, wide, in_scope,"
                        + " registered_by, registered_at) values (2043, 'luat-bay', 'Luật bảy', true, true, true, true,"
                        + " true, 'phong-tu-phap-cv', current_timestamp)")
                .update();
        try (BoardOnPaper paper = paper("?quy=2&don-vi=xa-to-mua&muc=II.3a&du-thao=luat-bay")) {
            assertThat(paper.heading())
                    .containsExactly(
                            "Bảng kế hoạch năm 2043 – Quý 2 – Ủy ban nhân dân xã Tô Múa – II.3a – =1+1 Luật \"Bảy\" <b>",
                            "Tình hình lúc 09:00 ngày 06/07/2043",
                            "Đã truyền thông 0/1 chính sách có tác động lớn đến xã hội (0 %)");
        }
    }

    @Test
    void nothingInItIsTakenForAFormulaAndItPrintsWell() {
        try (BoardOnPaper paper = paper("")) {
            paper.holdsNoFormula();
            paper.isSetUpForPrinting();
        }
    }

    @Test
    void itIsForThoseWhoSeeTheWholePlan() {
        for (String account : List.of(JUSTICE, "phong-tu-phap-lanhdao", "hoi-dong-cv", "lanh-dao-ubnd-lanhdao")) {
            Browser.Page page = new Browser(port).signIn(account).open(BOOK + "?don-vi=xa-to-mua");
            assertThat(page.status()).as(account).isEqualTo(200);
            assertThat(page.response().header("Content-Disposition"))
                    .startsWith("attachment")
                    .contains("bang-ke-hoach-2043-xa-to-mua.xlsx");
        }
        for (String account : List.of("xa-to-mua-cv", "phong-y-te-lanhdao", "van-thu-cv", "quan-tri", "tich-hop")) {
            assertThat(new Browser(port)
                            .signIn(account)
                            .open(BOOK + "?don-vi=xa-to-mua")
                            .status())
                    .as(account)
                    .isEqualTo(403);
        }
        assertThat(new Browser(port).open(BOOK).text()).contains("Đăng nhập");
    }

    @Test
    void whatIsNoneIsRefusedInWords() {
        Browser justice = new Browser(port).signIn(JUSTICE);
        Browser.Page page = justice.open(BOOK + "?quy=9&du-thao=la");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text()).contains("không có “9”", "1, 2, 3, 4", "không có “la”", "luat-bay, luat-tam");
        assertThat(justice.open(BOOK.replace("2043", "43")).status()).isEqualTo(404);
    }

    private BoardOnPaper paper(String query) {
        return BoardOnPaper.open(new Browser(port).signIn(JUSTICE).download(BOOK + query));
    }

    private JsonNode json(String query) {
        return line.office(JUSTICE)
                .get("/api/plan/2043" + query, JsonNode.class)
                .getBody();
    }
}
