package vn.vanho.policycomm.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.plan.DaysOff;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.OnH2;

/** The administrator keeps the days off of 2040 on the page, by hand and as a file. */
@OnH2
class DaysOffPageTest {

    private static final String PAGE = "/quan-tri/ngay-nghi?nam=2040";
    private static final LocalDate DAY = LocalDate.of(2040, 5, 10);

    @LocalServerPort
    private int port;

    @Autowired
    private DaysOff days;

    @Autowired
    private JdbcClient jdbc;

    private Browser browser;

    @BeforeEach
    void signIn() {
        browser = new Browser(port).signIn("quan-tri");
    }

    @AfterEach
    void putBack() {
        jdbc.sql("delete from deadline_move").update();
        jdbc.sql("delete from days_off_change").update();
        jdbc.sql("delete from day_off where on_date >= ?")
                .param(LocalDate.of(2040, 1, 1))
                .update();
        jdbc.sql("update days_off_version set version = ?")
                .param(UUID.randomUUID().toString())
                .update();
    }

    @Test
    void theYearShowsTheLawsDaysWithoutABoxToRemoveThem() {
        Browser.Page page = browser.open(PAGE);
        assertThat(page.find("h1").text()).isEqualTo("Ngày nghỉ năm 2040");
        assertThat(page.find("tr:contains(Quốc tế Lao động)").text())
                .startsWith("01/05/2040")
                .contains("Thứ Ba");
        assertThat(page.document().select("tr:contains(dự kiến)")).hasSize(6);
        assertThat(page.document().select("input[name=day]")).isEmpty();
        assertThat(browser.open("/quan-tri").find("a[href=/quan-tri/ngay-nghi]").text())
                .isEqualTo("Sửa ngày nghỉ");
    }

    @Test
    void aDayIsAddedAndRemovedAndBothAreTold() {
        Browser.Page added = add(DAY.toString(), "Nghỉ hoán đổi");
        assertThat(added.find(".notice.ok").text()).isEqualTo("Đã ghi. 0 hạn đang mở được tính lại.");
        assertThat(added.find("tr:contains(10/05/2040)").text()).contains("Nghỉ hoán đổi", "Quản trị hệ thống");

        added.find("input[value=2040-05-10]").attr("checked", "checked");
        Browser.Page removed = browser.submit(added.find("#bo-ngay"), Map.of());
        assertThat(removed.document().select("tr:contains(10/05/2040)")).isEmpty();
        assertThat(removed.document().select(".change li").eachText())
                .containsExactly(
                        "bỏ 10/05/2040, Nghỉ hoán đổi: Nghỉ hoán đổi", "thêm 10/05/2040, Nghỉ hoán đổi: Nghỉ hoán đổi");
    }

    @Test
    void whatIsWrongIsNamedAndWhatWasTypedStays() {
        Browser.Page refused = add("2040-05-01", "Hoán đổi");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.find(".notice.bad").text())
                .contains("Chưa thay đổi gì", "ngày 01/05/2040 vốn đã nghỉ nên không thể là swapped-off");
        assertThat(refused.find("#note").val()).isEqualTo("Hoán đổi");
        assertThat(add("hôm nay", "x").find(".notice.bad").text()).contains("từ ngày: hãy chọn một ngày");
    }

    @Test
    void anythingInANoteIsText() {
        String hostile = "<script>alert(1)</script>";
        Browser.Page page = add(DAY.toString(), hostile);
        assertThat(page.document().select("main script")).isEmpty();
        assertThat(page.find("tr:contains(10/05/2040)").text()).contains(hostile);
        assertThat(page.find(".change li").text()).contains(hostile);

        Browser.Page preview = upload("2040-05-11,swapped-off,%s".formatted(hostile));
        assertThat(preview.document().select("main script")).isEmpty();
        assertThat(preview.find(".changes").text()).contains(hostile);
    }

    @Test
    void aFileIsShownBeforeItIsTaken() {
        add(DAY.toString(), "Hoán đổi");
        Browser.Page preview = upload("2040-05-11,swapped-off,Hoán đổi");
        assertThat(preview.document().select(".changes li").eachText())
                .containsExactly("bỏ 10/05/2040, Nghỉ hoán đổi: Hoán đổi", "thêm 11/05/2040, Nghỉ hoán đổi: Hoán đổi");
        assertThat(browser.open(PAGE).document().select("tr:contains(11/05/2040)"))
                .isEmpty();

        Browser.Page taken = browser.submit(preview.find("#ghi-tep"), Map.of());
        assertThat(taken.find(".notice.ok").text()).startsWith("Đã ghi.");
        assertThat(taken.document().select("tr:contains(11/05/2040)")).hasSize(1);
        assertThat(taken.document().select("tr:contains(10/05/2040)")).isEmpty();

        Browser.Page again = browser.submit(preview.find("#ghi-tep"), Map.of());
        assertThat(again.status()).as("the list is another one by now").isEqualTo(409);
    }

    @Test
    void aWrongFileIsRefusedWholeWithEveryLine() {
        String version = days.version();
        Browser.Page refused = upload("2040-05-11,swapped-off,Hoán đổi\n2040-05-12,off,x\n2040-13-01,holiday,x");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.document().select(".notice.bad li").eachText())
                .hasSize(2)
                .anyMatch(fault -> fault.startsWith("dòng 3:"))
                .anyMatch(fault -> fault.startsWith("dòng 4:"));
        assertThat(uploadBytes(new byte[] {(byte) 0xff, 0x00})
                        .find(".notice.bad")
                        .text())
                .contains("UTF-8");
        assertThat(uploadBytes(new byte[200_001]).find(".notice.bad").text()).contains("200 kB");
        assertThat(days.version()).isEqualTo(version);
    }

    @Test
    void theListIsDownloadedWithoutFormulas() {
        add(DAY.toString(), "=HYPERLINK(\"http://x\")");
        String file = new String(browser.download("/quan-tri/ngay-nghi/ngay-nghi.csv"), StandardCharsets.UTF_8);
        assertThat(file).startsWith("\uFEFFdate,type,note\r\n").contains("2040-05-10,swapped-off,\"'=HYPERLINK(");
    }

    @Test
    void nobodyElseChangesThem() {
        Browser.Page own = browser.open(PAGE);
        Browser other = new Browser(port).signIn("phong-tu-phap-lanhdao");
        String token = other.open("/lam-viec").find("input[name=_csrf]").val();
        Browser.Page refused =
                other.submit(own.find("#them-ngay"), Map.of("_csrf", token, "from", DAY.toString(), "note", "Nghỉ"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(other.open("/quan-tri/ngay-nghi/ngay-nghi.csv").status()).isEqualTo(403);
        assertThat(days.of(2040)).noneMatch(day -> day.kind().decided());
    }

    @Test
    void aYearThatNoCalendarKnowsIsNotFound() {
        assertThat(browser.open("/quan-tri/ngay-nghi?nam=9999").status()).isEqualTo(404);
    }

    private Browser.Page add(String day, String note) {
        return browser.submit(
                browser.open(PAGE).find("#them-ngay"), Map.of("from", day, "kind", "swapped-off", "note", note));
    }

    private Browser.Page upload(String rows) {
        return uploadBytes(("date,type,note\n" + rows).getBytes(StandardCharsets.UTF_8));
    }

    private Browser.Page uploadBytes(byte[] content) {
        return browser.upload(browser.open(PAGE).find("#tep-ngay"), "ngay-nghi.csv", content);
    }
}
