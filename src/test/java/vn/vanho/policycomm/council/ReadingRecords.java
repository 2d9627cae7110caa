package vn.vanho.policycomm.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.council.KeptBoard.Item;
import vn.vanho.policycomm.council.KeptBoard.Part;
import vn.vanho.policycomm.monitoring.PlanStatus;
import vn.vanho.policycomm.support.Browser;

/** The Council reads what it had before it, quarter by quarter, just as it was. */
abstract class ReadingRecords {

    private static final String PAGE = "/lam-viec/ke-hoach/2041/ra-soat";
    private static final String REVIEW = "2041/II.2a/quy-1";
    private static final OffsetDateTime DAY = OffsetDateTime.of(2041, 3, 29, 1, 0, 0, 0, ZoneOffset.UTC);

    @Autowired
    private KeptBoards boards;

    @Autowired
    private Remarks remarks;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @BeforeEach
    void theCouncilReviewedAQuarter() {
        boards.keep(board("a", REVIEW, DAY, 8));
        boards.keep(board("b", "2041/III.1a", DAY.plusMonths(8), 3));
        remarks.say(new Remark(REVIEW, "mttq", "Cần thêm tin <b>tiếng Thái</b>", "mttq-lanhdao", DAY.plusDays(1)));
    }

    private static KeptBoard board(String id, String caseKey, OffsetDateTime at, int days) {
        return new KeptBoard(
                id,
                caseKey,
                2041,
                at,
                5,
                3,
                "II.1a. Quán triệt: Hoàn thành: 1",
                List.of(
                        new Item(
                                "II.1a",
                                "Quán triệt",
                                PlanStatus.OVERDUE,
                                LocalDate.of(2041, 12, 31),
                                days,
                                List.of(
                                        new Part("xa-to-mua", "Ủy ban nhân dân xã Tô Múa", PlanStatus.OVERDUE, days),
                                        new Part("mttq", "MTTQ", PlanStatus.NO_ANSWER, 0),
                                        new Part("phong-y-te", "Phòng Y tế", PlanStatus.DONE_IN_TIME, 0))),
                        new Item("II.1b", "Mời", PlanStatus.NOT_DUE, LocalDate.of(2041, 12, 31), 0, List.of())));
    }

    @AfterEach
    void forget() {
        List.of("kept_board_part", "kept_board_item", "kept_board", "review_remark")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @Test
    void whatIsReadIsWhatWasKept() {
        assertThat(boards.newest(REVIEW))
                .contains(board("a", REVIEW, boards.newest(REVIEW).orElseThrow().keptAt(), 8));
        assertThat(boards.newest(REVIEW).orElseThrow().keptAt()).isAtSameInstantAs(DAY);
        assertThat(boards.of(2041)).extracting(KeptBoard::id).containsExactly("b", "a");
        assertThat(boards.newest("2041/II.2a/quy-2")).isEmpty();
    }

    @Test
    void aReviewThatIsBegunAgainIsKeptBesideTheFirst() {
        boards.keep(board("c", REVIEW, DAY.plusDays(7), 13));

        assertThat(boards.newest(REVIEW).orElseThrow().id()).isEqualTo("c");
        assertThat(boards.of(2041)).extracting(KeptBoard::id).containsExactly("b", "c", "a");
    }

    @Test
    void thePageShowsEachWithItsYardstickItsItemsAndWhoWasLate() {
        Browser.Page page = new Browser(port).signIn("hoi-dong-cv").open(PAGE);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select("main h2").eachText()).containsExactly("Góp ý báo cáo năm", "Rà soát quý 1");
        assertThat(page.text())
                .contains("Giữ lại lúc 08:00 29/03/2041", "3/5")
                .contains("Quá hạn 1", "Chưa có phản hồi 1", "Hoàn thành đúng hạn 1")
                .contains("Ủy ban nhân dân xã Tô Múa (8 ngày)", "Ủy ban nhân dân xã Tô Múa (3 ngày)")
                .contains("Ủy ban Mặt trận Tổ quốc Việt Nam huyện", "Cần thêm tin <b>tiếng Thái</b>");
    }

    @Test
    void itIsForTheCouncilItsMembersTheStandingBodyAndTheLeadership() {
        for (String account : List.of(
                "hoi-dong-cv",
                "hoi-dong-lanhdao",
                "mttq-lanhdao",
                "phong-giao-duc-lanhdao",
                "phong-tu-phap-cv",
                "lanh-dao-ubnd-lanhdao")) {
            assertThat(new Browser(port).signIn(account).open(PAGE).status())
                    .as(account)
                    .isEqualTo(200);
        }
        for (String account :
                List.of("mttq-cv", "phong-giao-duc-cv", "xa-to-mua-lanhdao", "phong-y-te-lanhdao", "van-thu-cv")) {
            Browser.Page refused = new Browser(port).signIn(account).open(PAGE);
            assertThat(refused.status()).as(account).isEqualTo(403);
            assertThat(refused.text()).contains("Chỉ Hội đồng và thành viên Hội đồng");
        }
        assertThat(new Browser(port).open(PAGE).text()).contains("Đăng nhập");
    }

    @Test
    void aYearWithoutAnySaysSo() {
        assertThat(new Browser(port)
                        .signIn("hoi-dong-cv")
                        .open("/lam-viec/ke-hoach/2042/ra-soat")
                        .text())
                .contains("Chưa có kỳ rà soát nào của năm này.");
    }
}
