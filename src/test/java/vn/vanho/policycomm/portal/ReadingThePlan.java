package vn.vanho.policycomm.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.vanho.policycomm.consultation.Directive;
import vn.vanho.policycomm.consultation.NewDraft;
import vn.vanho.policycomm.dissemination.SixBlocks;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.YearPlans;
import vn.vanho.policycomm.support.Browser;

/** Everybody reads the plan of a year and how it stands, and learns nothing of units or people. */
abstract class ReadingThePlan extends PortalStories {

    private static final int YEAR = 2047;
    private static final String PAGE = "/ke-hoach/" + YEAR;

    /** Each test begins long after what was worked out in the one before has been forgotten. */
    private static final AtomicInteger TESTS = new AtomicInteger();

    @Autowired
    private YearPlans plans;

    @Autowired
    private Units units;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void thePlanIsBroughtIn() {
        later(Duration.ofMinutes(10L * TESTS.incrementAndGet()));
        plans.bring(YEAR, "12/KH-UBND", LocalDate.of(YEAR, 1, 5), "phong-tu-phap-cv");
    }

    @AfterEach
    void forget() {
        List.of("plan_item_role", "plan_item", "year_plan", "registered_draft")
                .forEach(table -> jdbc.sql("delete from %s where plan_year = ?".formatted(table))
                        .param(YEAR)
                        .update());
        jdbc.sql("delete from item_result where plan_year = ?").param(YEAR).update();
    }

    @Test
    void everyItemIsThereWithItsWindowAndItsStateInWords() {
        Document page = page(PAGE);

        assertThat(page.select("h1").text()).isEqualTo("Kế hoạch năm 2047");
        assertThat(page.text()).contains("Số 12/KH-UBND ngày 05/01/2047");
        assertThat(page.select("tbody tr")).hasSize(13);
        assertThat(page.select("tbody tr").eachText())
                .contains(
                        "II.2c Tổ chức thực hiện Đề án 01/07/2047 – 30/09/2047 Chưa đến hạn",
                        "III.1b Đơn vị báo cáo kết quả về Ủy ban nhân dân huyện qua Phòng Tư pháp"
                                + " 01/10/2047 – 30/10/2047 Chưa đến hạn");
        assertThat(page.select(".counts li").eachText()).containsExactly("Chưa đến hạn 13");
    }

    @Test
    void theYardstickIsToldAsANumber() {
        assertThat(page(PAGE).text()).contains("Chưa có chính sách nào được xác định");
        inScope("luat-a");
        inScope("luat-b");
        communicated("luat-a");
        later(Duration.ofMinutes(2));

        assertThat(page(PAGE).select(".yardstick .figure").text())
                .isEqualTo("1/2 chính sách có tác động lớn đến xã hội đã được truyền thông");
        assertThat(page(PAGE).select("progress").attr("value")).isEqualTo("1");
    }

    @Test
    void itLinksToTheDraftsOfItsYear() {
        String slug = openIn(YEAR, "Luật của năm");
        String other = openIn(YEAR + 1, "Luật của năm khác");
        later(Duration.ofMinutes(2));

        assertThat(page(PAGE).select("h3 a").eachAttr("href"))
                .contains("/du-thao/" + slug)
                .doesNotContain("/du-thao/" + other);
        assertThat(page(PAGE).text()).contains("Đang lấy ý kiến");
    }

    @Test
    void noUnitAndNoPersonIsNamed() {
        String main = page(PAGE).select("tbody").text();

        assertThat(units.ofAllTimes().stream().map(Unit::shortName).filter(name -> name.length() > 3))
                .allSatisfy(name -> assertThat(main).doesNotContain(name));
        assertThat(page(PAGE).html()).doesNotContain("phong-tu-phap", "xa-to-mua", "-cv", "lanhdao");
    }

    @Test
    void whatChangesIsSeenAMinuteLater() {
        page(PAGE);
        inScope("luat-a");
        assertThat(page(PAGE).select("progress")).isEmpty();
        later(Duration.ofSeconds(61));
        assertThat(page(PAGE).select("progress")).hasSize(1);
    }

    @Test
    void browsersAndProxiesMayKeepItForAMinute() {
        MockHttpServletResponse response = visit(PAGE);

        assertThat(response.getHeader("Cache-Control")).isEqualTo("max-age=60, public");
    }

    @Test
    void overTheWebItSetsNoCookieAndIsSentOnce() {
        Browser browser = new Browser(port);
        Browser.Page seen = browser.open(PAGE);

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.response().header("Set-Cookie")).isNull();
        assertThat(seen.response().header("Cache-Control")).isEqualTo("max-age=60, public");
        assertThat(browser.openAgain(PAGE, seen).status()).isEqualTo(304);
    }

    @Test
    void everyPageOfThePortalLinksToTheNewestPlan() {
        assertThat(page("/").select(".site-nav a").eachAttr("href")).contains(PAGE);
        assertThat(page("/gop-y").select(".site-nav a").eachText()).contains("Kế hoạch năm 2047");
    }

    @Test
    void aYearWithoutAPlanThatWasStartedIsNotThere() {
        plans.copy(YEAR, YEAR + 1, null, null, "phong-tu-phap-cv");
        try {
            later(Duration.ofMinutes(2));
            for (String path : List.of("/ke-hoach/2048", "/ke-hoach/1999", "/ke-hoach/02047", "/ke-hoach/nam-nay")) {
                assertThat(visit(path).getStatus()).as(path).isEqualTo(404);
            }
        } finally {
            List.of("plan_item_role", "plan_item", "year_plan")
                    .forEach(table -> jdbc.sql("delete from %s where plan_year = ?".formatted(table))
                            .param(YEAR + 1)
                            .update());
        }
    }

    private String openIn(int year, String title) {
        String subject = "luat-" + UUID.randomUUID();
        var directive = new Directive("512/STP-PBGDPL", LocalDate.of(year, 1, 4), "Sở Tư pháp", null);
        String id = drafts.register(new NewDraft(
                "%d/II.3a/%s".formatted(year, subject),
                year,
                subject,
                title,
                "luat",
                "Quốc hội",
                "Bộ Công an",
                directive));
        attachSampleFile(id);
        publications.publishOnPortal(id, new SixBlocks("Cần thiết", "Mục đích", "Phạm vi", "Nội dung", "Điểm mới", ""));
        drafts.openWindow(id, OffsetDateTime.now(clock).plusDays(30));
        return drafts.get(id).slug();
    }

    private void inScope(String subject) {
        jdbc.sql("insert into registered_draft (plan_year, subject, title, proposal, rights, concern, wide, in_scope,"
                        + " registered_by, registered_at) values (?, ?, ?, true, true, true, true, true,"
                        + " 'phong-tu-phap-cv', current_timestamp)")
                .params(YEAR, subject, subject)
                .update();
    }

    private void communicated(String subject) {
        jdbc.sql("insert into item_result (case_key, plan_year, item, outcome, summary, obstacles, done_by, ended_at)"
                        + " values (?, ?, 'II.3a', 'DONE', '', '', 'phong-tu-phap-cv', current_timestamp)")
                .params("%d/II.3a/%s".formatted(YEAR, subject), YEAR)
                .update();
    }
}
