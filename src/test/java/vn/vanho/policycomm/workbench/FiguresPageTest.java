package vn.vanho.policycomm.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vanho.policycomm.figures.Activities;
import vn.vanho.policycomm.figures.Activity;
import vn.vanho.policycomm.figures.ActivityLog;
import vn.vanho.policycomm.figures.Measure;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.OnH2;

/** Each number of a report can be followed to the lines that it sums up. */
@OnH2
class FiguresPageTest {

    private static final int YEAR = 2047;
    private static final String PAGE = "/lam-viec/ke-hoach/2047/so-lieu";
    private static final ActivityLog COMMUNE = log("xa-to-mua");
    private static final ActivityLog HEALTH = log("phong-y-te");

    @Autowired
    private Activities activities;

    @LocalServerPort
    private int port;

    private static ActivityLog log(String unit) {
        return new ActivityLog("2047/II.1a/brief-officers/" + unit, YEAR, "II.1a", unit, "brief-officers");
    }

    @BeforeEach
    void twoUnitsHeldBriefings() {
        activities.keep(COMMUNE, List.of(briefing("Trưởng bản <script>alert(1)</script>", 1200)));
        activities.keep(HEALTH, List.of(briefing("Viên chức", 35)));
    }

    private static Activity briefing(String audience, long attendees) {
        return new Activity(
                LocalDate.of(YEAR, 3, 5),
                audience,
                "Nhà văn hóa",
                Map.of(Measure.SESSIONS, 1L, Measure.ATTENDEES, attendees));
    }

    @AfterEach
    void forget() {
        activities.keep(COMMUNE, List.of());
        activities.keep(HEALTH, List.of());
    }

    @Test
    void theStandingBodySeesEveryLineAndTheSums() {
        Browser.Page page = new Browser(port).signIn("phong-tu-phap-cv").open(PAGE);
        assertThat(page.find("dl").text()).contains("Cuộc quán triệt 2", "Lượt người dự 1.235");
        assertThat(page.document().select("tbody tr")).hasSize(4);
        assertThat(page.find("tbody tr:contains(1.200)").text())
                .contains("II.1a", "Ủy ban nhân dân xã Tô Múa", "05/03/2047", "<script>", "2047/II.1a/brief-officers");
        assertThat(page.document().select("main script")).isEmpty();
    }

    @Test
    void itemAndUnitNarrowItDown() {
        Browser justice = new Browser(port).signIn("phong-tu-phap-cv");
        Browser.Page page = justice.submit(
                justice.open(PAGE).find("main form"), Map.of("nhiem-vu", "II.1a", "don-vi", "phong-y-te"));
        assertThat(page.document().select("tbody tr")).hasSize(2);
        assertThat(page.find("dl").text()).contains("Lượt người dự 35").doesNotContain("1.235");
        assertThat(justice.open(PAGE + "?nhiem-vu=II.2b").text()).contains("Chưa có số liệu nào được ghi");
    }

    @Test
    void aUnitSeesItsOwnAndNoOther() {
        Browser unit = new Browser(port).signIn("phong-y-te-cv");
        assertThat(unit.open(PAGE + "?don-vi=phong-y-te").document().select("tbody tr"))
                .hasSize(2);
        assertThat(unit.open(PAGE + "?don-vi=xa-to-mua").status()).isEqualTo(403);
        assertThat(unit.open(PAGE).status()).isEqualTo(403);
    }
}
