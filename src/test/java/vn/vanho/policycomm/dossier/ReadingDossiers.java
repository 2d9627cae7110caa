package vn.vanho.policycomm.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanho.policycomm.dissemination.Samples;
import vn.vanho.policycomm.evidence.Addition;
import vn.vanho.policycomm.evidence.Evidence;
import vn.vanho.policycomm.evidence.Evidences;
import vn.vanho.policycomm.evidence.WorkOfUnit;
import vn.vanho.policycomm.support.Browser;

/** The file of a case tells whoever takes part what was done, and of other units' parts only how they stand. */
abstract class ReadingDossiers extends AwarenessOfTwoUnits {

    private static final String FILE = "/lam-viec/ho-so/2037/II.1a";

    @Autowired
    private Evidences evidences;

    @Test
    void theStepsAreToldInOrderWithWhatWasAnswered() {
        Browser.Page page = signedIn(COMMUNE + "-cv").open(FILE);
        assertThat(page.find("h1").text()).startsWith("II.1a. Quán triệt");
        assertThat(page.find(".facts").text())
                .contains("Chủ trì Phòng Tư pháp; Phòng Văn hóa", "Đầu mối Phòng Tư pháp", "Phối hợp Các cơ quan")
                .contains("01/01/2037 – 31/12/2037", "Chưa đến hạn");
        assertThat(page.document()
                        .select("main > section .trail > li > p > strong")
                        .eachText())
                .startsWith(
                        "Bắt đầu nhiệm vụ",
                        "Soạn văn bản chỉ đạo quán triệt",
                        "Ký văn bản: Công văn chỉ đạo quán triệt",
                        "Ghi số, ngày văn bản: Công văn chỉ đạo quán triệt");
        Element drafted = page.find(".trail > li:nth-child(2)");
        assertThat(drafted.text())
                .contains("Chuyên viên PTP, Phòng Tư pháp", "Hoàn thành đúng hạn", "hạn 12/03/2037")
                .contains("Đơn vị phải quán triệt Ủy ban nhân dân xã Tô Múa; Phòng Y tế")
                .contains("Hoàn thành quán triệt trước hết ngày 29/06/2037");
        assertThat(page.find(".trail > li:nth-child(3)").text())
                .contains("Quyết định Ký ban hành", "Lãnh đạo Ủy ban nhân dân huyện")
                .doesNotContain("signed", "documentDecision");
    }

    @Test
    void aUnitReadsItsOwnPartAndOfOthersOnlyHowTheyStand() {
        work(HEALTH, "Bí mật của y tế");
        work(COMMUNE, "Đã quán triệt tại xã");
        Browser.Page own = signedIn(COMMUNE + "-cv").open(FILE);
        assertThat(row(own, "Phòng Y tế").text()).contains("Quán triệt", "29/06/2037", "Hoàn thành đúng hạn");
        assertThat(own.text())
                .doesNotContain("Bí mật của y tế", "Chuyên viên PYT")
                .contains("Lý do không tổ chức Đã quán triệt tại xã", "Thủ trưởng xác nhận", "Quyết định Xác nhận");
        for (String account :
                List.of(JUSTICE, "hoi-dong-cv", "lanh-dao-ubnd-lanhdao", "quan-tri", HEALTH + "-lanhdao")) {
            assertThat(signedIn(account).open(FILE).text()).as(account).contains("Bí mật của y tế");
        }
    }

    @Test
    void whoTakesNoPartFindsNothing() {
        for (String account : List.of("mttq-cv", "toa-an-lanhdao", "bao-chi-cv")) {
            Browser stranger = signedIn(account);
            assertThat(stranger.open(FILE).status()).as(account).isEqualTo(404);
            assertThat(stranger.open("/lam-viec/ho-so/2037").text())
                    .as(account)
                    .doesNotContain("II.1a. Quán triệt, nâng cao nhận thức");
        }
        assertThat(signedIn(JUSTICE).open("/lam-viec/ho-so/2037/II.3a/khong-co").status())
                .isEqualTo(404);
        assertThat(signedIn(JUSTICE).open("/lam-viec/ho-so/2037/II.9z").status())
                .isEqualTo(404);
        assertThat(signedIn(JUSTICE)
                        .open("/lam-viec/ho-so/2037/II.1a/brief-officers")
                        .status())
                .as("what is below the case is no case")
                .isEqualTo(404);
    }

    @Test
    void evidenceIsSavedByWhomItIsFor() {
        Evidence piece = evidences.addFile(
                new WorkOfUnit(part(HEALTH), HEALTH),
                "Biên bản.pdf",
                Samples.pdf(),
                new Addition("", "do-work", "", HEALTH + "-cv"));
        Browser health = signedIn(HEALTH + "-cv");
        String saved = health.open(FILE).find("a:contains(Biên bản.pdf)").attr("href");
        assertThat(saved).endsWith(piece.id());
        assertThat(health.download(saved)).isEqualTo(Samples.pdf());
        assertThat(signedIn("lanh-dao-ubnd-cv").download(saved)).isEqualTo(Samples.pdf());
        Browser commune = signedIn(COMMUNE + "-cv");
        assertThat(commune.open(FILE).text()).doesNotContain("Biên bản.pdf");
        assertThat(commune.open(saved).status()).isEqualTo(404);
        assertThat(signedIn("mttq-cv").open(saved).status()).isEqualTo(404);
    }

    @Test
    void thePrintedDocumentsAreSavedFromIt() {
        Browser commune = signedIn(COMMUNE + "-cv");
        Element printed = commune.open(FILE).find("tr:contains(21/UBND-TP)");
        assertThat(printed.text()).contains("Công văn chỉ đạo quán triệt", "01/04/2024");
        String saved = printed.expectFirst("a").attr("href");
        assertThat(commune.download(saved)).startsWith('P', 'K');
        assertThat(signedIn("mttq-cv").open(saved).status()).isEqualTo(404);
    }

    @Test
    void whatIsLateSaysByHowManyWorkingDays() {
        itIs("2037-07-02");
        assertThat(row(signedIn(HEALTH + "-cv").open(FILE), "Phòng Y tế").text())
                .contains("Quá hạn", "muộn 3 ngày làm việc");
        work(HEALTH, "Muộn");
        assertThat(row(signedIn(HEALTH + "-cv").open(FILE), "Phòng Y tế").text())
                .contains("Hoàn thành quá hạn", "muộn 3 ngày làm việc");
    }

    @Test
    void whatWasTypedIsTextAndNothingElse() {
        String hostile = "\"><script>alert(1)</script> https://vanho.gov.vn/tin javascript:alert(2)";
        work(HEALTH, hostile);
        Browser.Page page = signedIn(HEALTH + "-cv").open(FILE);
        assertThat(page.document().select("main script")).isEmpty();
        assertThat(page.text()).contains("Lý do không tổ chức " + hostile);
        assertThat(page.document().select("a[href^=javascript]")).isEmpty();
    }

    @Test
    void aDraftHasAFileOfItsOwn() {
        String key = "2037/II.3a/luat-ho-so";
        line.publish(key, "Luật Hồ sơ", Map.of("coordinators", List.of(HEALTH, "cong-an")));
        try {
            line.office("cong-an-cv")
                    .complete("do-work", key + "/coordinate/cong-an", Map.of("contribution", "nothing"));
            Browser health = signedIn(HEALTH + "-cv");
            Browser.Page list = health.open("/lam-viec/ho-so/2037/II.3a");
            Browser.Page file = health.open(list.find("a:contains(Luật Hồ sơ)").attr("href"));
            assertThat(file.find("h1").text()).isEqualTo("Luật Hồ sơ");
            assertThat(file.text())
                    .contains("Bộ Công an", "Loại văn bản Luật", "Số đến 1287", "Theo dõi tiếp nhận góp ý")
                    .contains("Kiểm tra tài liệu, bí mật nhà nước", "Dấu MẬT, TỐI MẬT, TUYỆT MẬT Không có");
            assertThat(file.document().select("details:contains(Thủ trưởng xác nhận)"))
                    .as("another unit's part")
                    .isEmpty();
            assertThat(row(file, "Công an huyện").text()).contains("Phối hợp thực hiện", "Chưa đến hạn");
            assertThat(signedIn("bao-chi-cv").open("/lam-viec/ho-so/" + key).status())
                    .as("who has a step of it")
                    .isEqualTo(200);
            assertThat(signedIn("mttq-cv").open("/lam-viec/ho-so/" + key).status())
                    .isEqualTo(404);
            assertThat(signedIn("phong-vhtt-cv")
                            .open("/lam-viec/ho-so/2037/II.3b")
                            .text())
                    .contains("Luật Hồ sơ");
        } finally {
            line.abandon(key);
        }
    }

    private static Element row(Browser.Page page, String unit) {
        return page.find("tbody tr:has(> td:first-child:contains(%s))".formatted(unit));
    }
}
