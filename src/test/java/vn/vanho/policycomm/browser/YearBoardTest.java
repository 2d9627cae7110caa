package vn.vanho.policycomm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
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
    private static final String TITLE = "Bảng kế hoạch năm %d".formatted(YearOnTheBoard.YEAR);
    private static final String COMMUNE = "Ủy ban nhân dân xã Chiềng Khoa";
    private static final int AS_HIGH_AS_ALL = 4200;

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

    private static Locator title(Person person) {
        return person.page().locator(".year-board h1");
    }

    private static Locator row(Person person, String unit) {
        return person.page().locator(".board tr", new Page.LocatorOptions().setHasText(unit));
    }

    @Test
    void onPagesOfAnyWidth(People people) {
        Person council = people.of(COUNCIL);
        council.open(BOARD);
        council.doesNotSee("chưa bắt đầu trong hệ thống");
        for (int width : new int[] {1280, 1600, 390}) {
            council.page().setViewportSize(width, 900);
            council.inspect("board %d wide".formatted(width));
        }
        row(council, COMMUNE).scrollIntoViewIfNeeded();
        assertThat(council.page().locator(".board .code").first()).isInViewport();
        council.tick("Thu gọn");
        assertThat(row(council, COMMUNE)).isHidden();
        assertThat(row(council, "Các xã (14)")).isVisible();
    }

    @Test
    void allStatesAreToldInWordsAndColoursOfTheirOwn(People people) {
        Person council = people.of(COUNCIL);
        council.open(BOARD);
        List<String> words = List.of(
                "Quá hạn",
                "Sắp đến hạn",
                "Chưa đến hạn",
                "Hoàn thành đúng hạn",
                "Hoàn thành quá hạn",
                "Đã dừng",
                "Chưa có phản hồi");
        List<?> colours = words.stream()
                .map(word -> council.page()
                        .locator(
                                ".board td[class^=is-]",
                                new Page.LocatorOptions().setHas(council.page().getByText(word, exactly())))
                        .first()
                        .evaluate("cell => getComputedStyle(cell).backgroundColor + getComputedStyle(cell).color"))
                .toList();
        assertThat(colours).doesNotHaveDuplicates();
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    @Test
    void onTheDashboardOfCockpit(People people) {
        Person council = people.of(COUNCIL);
        council.open(COCKPIT);
        assertThat(title(council)).hasText(TITLE);
        council.sees("Hồ sơ đang chạy");
        council.glance("dashboard");
        row(council, COMMUNE).scrollIntoViewIfNeeded();
        assertThat(council.page().locator(".board .code").first()).isInViewport();
        council.glance("board on the dashboard");
        Locator filter = council.page().locator(".board-filter");
        filter.getByLabel("Quý").selectOption("3");
        press(filter, "Lọc");
        assertThat(title(council)).hasText(TITLE + " – Quý 3");
        assertThat(council.page()).hasURL(Pattern.compile(".*/cockpit/default/#/dashboard$"));
        press(filter, "Bỏ lọc");
        assertThat(title(council)).hasText(TITLE);
        for (int width : new int[] {1280, 1600}) {
            council.page().setViewportSize(width, AS_HIGH_AS_ALL);
            council.glance("dashboard %d wide".formatted(width));
        }
    }

    private static void press(Locator within, String words) {
        within.getByText(words, new Locator.GetByTextOptions().setExact(true)).click();
    }

    @Test
    void atItsOwnPlaceInCockpit(People people) {
        Person council = people.of(COUNCIL);
        council.open(COCKPIT);
        council.page().locator(".sections-menu").getByText("Kế hoạch năm").click();
        assertThat(title(council)).hasText(TITLE);
        assertThat(council.page()).hasTitle(Pattern.compile(".*Kế hoạch năm"));
        council.page().setViewportSize(1280, 1000);
        council.glance("board in cockpit");
        Locator filter = council.page().locator(".board-filter");
        filter.getByLabel("Nhiệm vụ").selectOption("II.1a");
        filter.getByLabel("Đơn vị").selectOption("phong-y-te");
        press(filter, "Lọc");
        assertThat(title(council)).hasText(TITLE + " – Phòng Y tế – II.1a");
        assertThat(council.page()).hasURL(Pattern.compile(".*#/ke-hoach\\?nam=2027&muc=II\\.1a&don-vi=phong-y-te$"));
        council.glance("filtered in cockpit");
        council.page().reload();
        assertThat(title(council)).hasText(TITLE + " – Phòng Y tế – II.1a");
        council.page().goBack();
        assertThat(title(council)).hasText(TITLE);
        for (int width : new int[] {1280, 1600}) {
            council.page().setViewportSize(width, AS_HIGH_AS_ALL);
            council.glance("board in cockpit %d wide".formatted(width));
        }
    }

    @Test
    void fromTheBoardToWhatRunsAndWhatEnded(People people) {
        Person council = people.of(COUNCIL);
        council.open(COCKPIT + "#/ke-hoach?nam=2027");
        council.page()
                .locator(".gantt tr", new Page.LocatorOptions().setHasText("Quán triệt, nâng cao"))
                .getByText("Mở quy trình đang chạy")
                .click();
        Locator steps = council.page().locator(".steps-table");
        assertThat(steps).containsText("Soạn văn bản chỉ đạo quán triệt");
        assertThat(steps).containsText("muộn 8 ngày làm việc");
        assertThat(steps.locator("tbody th").first()).containsText("Phòng Giáo dục và Đào tạo");
        council.page().setViewportSize(1280, 1000);
        council.glance("steps of an instance");
        for (int width : new int[] {1280, 1600}) {
            council.page().setViewportSize(width, 2600);
            council.glance("steps %d wide".formatted(width));
        }
        String instance = council.page().url().replaceFirst(".*process-instance/([^/]+)/.*", "$1");
        council.page().goBack();
        Page beside = council.page().context().waitForPage(() -> council.page()
                .locator(".stages")
                .getByText(YearOnTheBoard.DONE)
                .click());
        Person atFile = council.at(beside);
        assertThat(beside).hasURL(Pattern.compile(".*/lam-viec/ho-so/2027/II\\.3a/luat-thu-do-sua-doi$"));
        atFile.sees("Hoàn thành đúng hạn");
        atFile.look("file of what ended");
        assertThat(title(council)).hasText(TITLE);
        atFile.open("/lam-viec/theo-doi/" + instance);
        atFile.inspect("steps as a page");
        atFile.page().setViewportSize(390, 844);
        atFile.inspect("steps on a telephone");
    }

    @Test
    void whoSeesNoBoardIsToldSoInCockpit(People people) {
        Person administrator = people.of("quan-tri");
        administrator.open(COCKPIT + "#/ke-hoach");
        assertThat(administrator.page().locator(".within-webapp [role=alert]"))
                .containsText("dành cho những người theo dõi cả kế hoạch");
        administrator.glance("no board");
    }

    @Test
    void onPaper(People people) {
        Person council = people.of(COUNCIL);
        council.open(BOARD + "?quy=4");
        Printout printout = Printout.of(council, "board on paper");
        assertThat(printout.landscape()).isTrue();
        assertThat(printout.sheets().get(0))
                .contains("Ủy ban nhân dân huyện Vân Hồ", TITLE + " – Quý 4", "25 %", "Còn thiếu (3)")
                .doesNotContain("Lọc", "Ctrl + P");
        String all = String.join(" ", printout.sheets());
        assertThat(all).contains("Chi cục Thi hành án dân sự huyện", "Hoàn thành đúng hạn", YearOnTheBoard.AWAITED);
        List<String> ofUnits = printout.sheets().stream()
                .filter(sheet -> sheet.contains("Ủy ban nhân dân xã"))
                .toList();
        assertThat(ofUnits).hasSizeGreaterThan(1).allSatisfy(sheet -> assertThat(sheet)
                .contains("Đơn vị", "II.1a", "III.1b", "Cộng"));
    }
}
