package vn.vanho.policycomm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.support.DraftLine;

/** The Council follows the plan of a year in Cockpit, on a page and on paper. */
@InABrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class YearBoardTest {

    private static final String COUNCIL = "hoi-dong-cv";
    private static final String COCKPIT = "/camunda/app/cockpit/default/";
    private static final String BOARD = "/lam-viec/ke-hoach/%d/bang".formatted(YearOnTheBoard.YEAR);

    @Autowired
    private DraftLine line;

    @Autowired
    private JdbcClient jdbc;

    private YearOnTheBoard year;

    @BeforeAll
    void itIsOctober() {
        year = new YearOnTheBoard(line, jdbc);
    }

    @AfterAll
    void drop() {
        year.close();
    }

    @Test
    void asAPage(People people) {
        Person council = people.of(COUNCIL);
        council.open(BOARD);
        for (int width : new int[] {1280, 1600, 390}) {
            council.page().setViewportSize(width, 900);
            council.inspect("board " + width);
        }
    }

    @Test
    void onTheDashboardOfCockpit(People people) {
        Person council = people.of(COUNCIL);
        council.open(COCKPIT);
        assertThat(council.page().locator(".year-board h1")).hasText("Bảng kế hoạch năm 2027");
        council.glance("dashboard");
        council.page().locator(".year-board").scrollIntoViewIfNeeded();
        council.glance("board on the dashboard");
        for (int width : new int[] {1280, 1600}) {
            council.page().setViewportSize(width, 5600);
            council.glance("dashboard " + width);
        }
    }

    @Test
    void asAPageOfCockpit(People people) {
        Person council = people.of(COUNCIL);
        council.open(COCKPIT);
        council.page().locator(".sections-menu").getByText("Kế hoạch năm").click();
        assertThat(council.page().locator(".year-board h1")).hasText("Bảng kế hoạch năm 2027");
        council.page().setViewportSize(1280, 4000);
        council.glance("board in cockpit");
        Locator filter = council.page().locator(".board-filter");
        filter.getByLabel("Nhiệm vụ").selectOption("II.1a");
        filter.getByText("Lọc", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(council.page().locator(".year-board h1")).hasText("Bảng kế hoạch năm 2027 – II.1a");
        assertThat(council.page()).hasURL(java.util.regex.Pattern.compile(".*#/ke-hoach\\?nam=2027&muc=II\\.1a$"));
        council.glance("filtered");
        council.page().goBack();
        assertThat(council.page().locator(".year-board h1")).hasText("Bảng kế hoạch năm 2027");
        council.page().setViewportSize(1366, 768);
        council.page()
                .locator(".gantt tr:has-text('Quán triệt, nâng cao') >> text=Mở quy trình đang chạy")
                .click();
        assertThat(council.page().locator(".year-board")).hasCount(0);
        assertThat(council.page().locator(".steps-table")).isVisible();
        council.glance("instance");
        Page file = council.page().context().waitForPage(() -> {
            council.page().goBack();
            council.page().locator(".stages").getByText(YearOnTheBoard.DONE).click();
        });
        Person beside = council.at(file);
        beside.sees(YearOnTheBoard.DONE);
        beside.look("file");
    }

    @Test
    void onPaper(People people) {
        Person council = people.of(COUNCIL);
        council.open(BOARD);
        council.page()
                .pdf(new Page.PdfOptions()
                        .setPreferCSSPageSize(true)
                        .setPath(council.album().next("printed", ".pdf")));
    }

    @Test
    void headsStay(People people) {
        Person council = people.of(COUNCIL);
        council.open(BOARD);
        council.page().setViewportSize(1280, 900);
        council.page().locator(".board tr:has-text('Chiềng Khoa')").scrollIntoViewIfNeeded();
        council.glance("scrolled page");
        council.open(COCKPIT + "#/ke-hoach?nam=2027");
        council.page().locator(".board tr:has-text('Chiềng Khoa')").scrollIntoViewIfNeeded();
        council.glance("scrolled in cockpit");
        council.open(COCKPIT + "#/dashboard");
        council.page().reload();
        council.page().locator(".board tr:has-text('Chiềng Khoa')").scrollIntoViewIfNeeded();
        council.glance("scrolled on dashboard");
    }
}
