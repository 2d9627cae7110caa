package vn.vanho.policycomm.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vanho.policycomm.dissemination.Samples;
import vn.vanho.policycomm.evidence.Addition;
import vn.vanho.policycomm.evidence.Evidences;
import vn.vanho.policycomm.evidence.WorkOfUnit;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.EngineTime;
import vn.vanho.policycomm.support.ItemCase;
import vn.vanho.policycomm.support.OnH2;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.UnitWorks;

/** The parts of all units in a case of a plan item, seen from a task of it, and paper answers entered for units. */
@OnH2
class TaskUnitsPageTest {

    private static final String JUSTICE = "phong-tu-phap-cv";
    private static final String COMMUNE = "xa-to-mua";
    private static final String HEALTH = "phong-y-te";

    @Autowired
    private DraftLine line;

    @Autowired
    private UnitWorks works;

    @Autowired
    private Evidences evidences;

    @LocalServerPort
    private int port;

    private ItemCase item;

    @BeforeEach
    void twoUnitsAreAsked() {
        item = new ItemCase(line, "raise-awareness", "2029/II.1a");
        advanceTo("2029-03-05");
        item.start(JUSTICE, Map.of("planYear", 2029));
        item.complete(JUSTICE, "draft-briefing-directive", directive()).issue("briefing-directive", "21/UBND-TP");
    }

    @AfterEach
    void drop() {
        item.close();
    }

    @Test
    void whoWorksOnATaskSeesEveryUnitsPart() {
        item.work("brief-officers", HEALTH, nothing("Đã quán triệt tại huyện"));
        Browser.Page page = signedIn(COMMUNE + "-cv").open(units(COMMUNE + "-cv", "do-work", COMMUNE));
        assertThat(page.text()).contains("Phần việc của các đơn vị", "II.1a. Quán triệt");
        assertThat(row(page, "Phòng Y tế").text())
                .contains("Quán triệt", "29/06/2029", "Không có nội dung", "Đã quán triệt tại huyện");
        assertThat(row(page, "xã Tô Múa").text()).contains("Đang thực hiện");
        assertThat(page.document().select("form[action*=nhap-thay]")).isEmpty();
    }

    @Test
    void nobodyElseSeesIt() {
        String page = units(COMMUNE + "-cv", "do-work", COMMUNE);
        assertThat(signedIn(HEALTH + "-cv").open(page).status()).isEqualTo(403);
        assertThat(signedIn("hoi-dong-cv").open(page).status()).isEqualTo(403);
        assertThat(new Browser(port).open(page).text()).contains("Đăng nhập");
        item.work("brief-officers", COMMUNE, nothing("x"));
        assertThat(signedIn(COMMUNE + "-cv").open(page).status()).as("done").isEqualTo(403);
    }

    @Test
    void theLeadLooksAtWhatUnitsShow() {
        evidences.addFile(
                new WorkOfUnit(work(HEALTH).businessKey(), HEALTH),
                "Biên bản.pdf",
                Samples.pdf(),
                new Addition("", "do-work", "", HEALTH + "-cv"));
        item.work("brief-officers", HEALTH, nothing("x"));
        String besides = "%s/%s/minh-chung"
                .formatted(
                        units(COMMUNE + "-cv", "do-work", COMMUNE), work(HEALTH).id());
        assertThat(signedIn(COMMUNE + "-cv").open(besides).status())
                .as("by way of another unit's task")
                .isEqualTo(404);
        item.work("brief-officers", COMMUNE, nothing("x"));
        Browser justice = signedIn(JUSTICE);
        String page = units(JUSTICE, "verify-briefings");
        String shown = row(justice.open(page), "Phòng Y tế")
                .expectFirst("a:contains(Minh chứng (1))")
                .attr("href");
        Browser.Page evidence = justice.open(shown);
        assertThat(evidence.text()).contains("Biên bản.pdf", "Phòng Y tế", "II.1a. Quán triệt");
        assertThat(evidence.find(".breadcrumb").text()).contains("Phần việc của các đơn vị");
        assertThat(justice.download(
                        evidence.find(".material a[href^=/lam-viec/]").attr("href")))
                .isEqualTo(Samples.pdf());
        assertThat(signedIn(HEALTH + "-cv").open(shown).status()).isEqualTo(403);
    }

    @Test
    void theLeadEntersWhatCameOnPaperAndFromThereForTheNext() {
        Browser justice = signedIn(JUSTICE);
        Browser.Page open = justice.open(
                justice.open("/lam-viec").find("a[href$=/phan-viec]").attr("href"));
        assertThat(open.text()).contains("Hồ sơ 2029/II.1a");
        assertThat(justice.submit(form(open, COMMUNE), Map.of()).status()).isEqualTo(200);
        assertThat(form(justice.open("/lam-viec/phan-viec"), COMMUNE))
                .as("taken")
                .isNull();

        Browser.Page beside = justice.open(units(JUSTICE, "do-work", COMMUNE));
        assertThat(justice.submit(form(beside, HEALTH), Map.of()).status()).isEqualTo(200);
        item.complete(JUSTICE, "do-work", "brief-officers/" + HEALTH, nothing("Theo công văn"));
        assertThat(row(justice.open(units(JUSTICE, "do-work", COMMUNE)), "Phòng Y tế")
                        .text())
                .contains("Nhập thay", "Theo công văn");
        assertThat(line.office(HEALTH + "-lanhdao")
                        .tasks("confirm-work", work(HEALTH).businessKey()))
                .isEmpty();
    }

    @Test
    void noUnitEntersForAnother() {
        Element form = form(signedIn(JUSTICE).open("/lam-viec/phan-viec"), HEALTH);
        Browser commune = signedIn(COMMUNE + "-cv");
        assertThat(commune.open("/lam-viec/phan-viec").status()).isEqualTo(403);
        assertThat(commune.open("/lam-viec").document().select("a[href$=/phan-viec]"))
                .isEmpty();
        form.expectFirst("input[name=_csrf]")
                .val(commune.open("/lam-viec").find("input[name=_csrf]").val());
        assertThat(commune.submit(form, Map.of()).status()).isEqualTo(403);
        form.attr(
                "action",
                units(COMMUNE + "-cv", "do-work", COMMUNE)
                        + "/%s/nhap-thay".formatted(work(HEALTH).id()));
        assertThat(commune.submit(form, Map.of()).status()).isEqualTo(403);
        assertThat(line.office(HEALTH + "-cv").tasks("do-work", work(HEALTH).businessKey()))
                .hasSize(1);
    }

    @Test
    void whatUrgedUnitsIsToldToWhoUrgesThem() {
        advanceTo("2029-06-30");
        Browser.Page page = signedIn("van-thu-cv").open(units("van-thu-cv", "issue-urge-letter", HEALTH));
        assertThat(page.find("section:contains(Nhắc hạn, đôn đốc) ol").text())
                .contains("Nhắc hạn", "Phòng Y tế", "xã Tô Múa", "(trong thư nhắc việc buổi sáng)");
        assertThat(page.document().select("form[action*=nhap-thay]")).isEmpty();
    }

    @Test
    void theLetterThatUrgesAUnitIsReadByNoOtherUnit() {
        advanceTo("2029-06-30");
        Browser records = signedIn("van-thu-cv");
        String letter = records.open(documents("van-thu-cv", "issue-urge-letter", HEALTH))
                .find("tr:contains(Phiếu đôn đốc) a[href*=van-ban/]")
                .attr("href");
        assertThat(records.download(letter)).isNotEmpty();

        String theirs = documents(COMMUNE + "-cv", "do-work", COMMUNE);
        Browser commune = signedIn(COMMUNE + "-cv");
        assertThat(commune.open(theirs).text())
                .contains("Công văn chỉ đạo quán triệt")
                .doesNotContain("Phiếu đôn đốc");
        String id = letter.substring(letter.lastIndexOf('/'));
        assertThat(commune.open(theirs + id).status()).isEqualTo(404);
    }

    @Test
    void whatACaseLeftBehindIsNotWaitedFor() {
        line.abandon(item.key());
        assertThat(works.of(item.key())).extracting(UnitWork::outcome).doesNotContainNull();
        assertThat(signedIn(JUSTICE).open("/lam-viec/phan-viec").text()).doesNotContain("2029/II.1a");
    }

    private Browser signedIn(String account) {
        return new Browser(port).signIn(account);
    }

    private UnitWork work(String unit) {
        return works.of(item.key()).stream()
                .filter(work -> work.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private Element form(Browser.Page page, String unit) {
        return page.document()
                .selectFirst("form[action*='%s']".formatted(work(unit).id()));
    }

    private static Element row(Browser.Page page, String unit) {
        return page.find("tbody tr:contains(%s)".formatted(unit));
    }

    private String units(String account, String step) {
        return page(account, step, item.key());
    }

    private String units(String account, String step, String unit) {
        return page(account, step, work(unit).businessKey());
    }

    private String documents(String account, String step, String unit) {
        return page(account, step, work(unit).businessKey()).replace("/don-vi", "/van-ban");
    }

    private String page(String account, String step, String key) {
        return "/lam-viec/viec/%s/don-vi"
                .formatted(
                        line.office(account).tasks(step, key).get(0).get("id").asText());
    }

    private void advanceTo(String day) {
        item.time().advanceTo(EngineTime.at(day));
    }

    private static Map<String, Object> directive() {
        return Map.of(
                "coordinators", List.of(COMMUNE, HEALTH),
                "briefBy", "2029-06-29",
                "documentSubject", "quán triệt năm 2029",
                "documentAddressee", "Các đơn vị",
                "documentBody", "Đề nghị các đơn vị tổ chức quán triệt.",
                "documentRecipients", "Như trên");
    }

    private static Map<String, Object> nothing(String reason) {
        return Map.of("briefingState", "nothing", "noBriefingReason", reason);
    }
}
