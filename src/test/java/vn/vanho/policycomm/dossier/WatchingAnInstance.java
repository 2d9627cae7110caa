package vn.vanho.policycomm.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanho.policycomm.dissemination.Samples;
import vn.vanho.policycomm.evidence.Addition;
import vn.vanho.policycomm.evidence.Evidences;
import vn.vanho.policycomm.evidence.WorkOfUnit;
import vn.vanho.policycomm.support.Browser;

/** What Cockpit shows of an instance to those who watch it: who did which step by when, evidence, documents. */
abstract class WatchingAnInstance extends AwarenessOfTwoUnits {

    private static final String COUNCIL = "hoi-dong-cv";

    @Autowired
    private HistoryService history;

    @Autowired
    private Evidences evidences;

    private String of(String key) {
        String instance = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(key)
                .singleResult()
                .getId();
        return "/lam-viec/theo-doi/" + instance;
    }

    @Test
    void theStepsOfItAndOfWhatItCalledAreToldWithHowLateTheyAre() {
        work(COMMUNE, "Đã quán triệt tại xã");
        itIs("2037-07-02");
        Browser.Page page = signedIn(COUNCIL).open(of(item.key()));
        assertThat(page.text())
                .contains("II.1a. Quán triệt", "Quá hạn", "7 bước, 1 đang chờ, 1 quá hạn")
                .contains("21/UBND-TP");
        assertThat(page.find("tr:contains(Soạn văn bản chỉ đạo)").text())
                .contains("Chuyên viên PTP, Phòng Tư pháp", "12/03/2037", "Hoàn thành đúng hạn");
        assertThat(page.document().select("th[scope=rowgroup]").eachText())
                .as("what is late comes first")
                .containsExactly("Phòng Y tế: Quán triệt", "Ủy ban nhân dân xã Tô Múa: Quán triệt");
        assertThat(step(page, "Phòng Y tế").text())
                .contains("Tổ chức quán triệt", "29/06/2037", "Quá hạn", "muộn 3 ngày làm việc");
        assertThat(page.text()).contains("Lý do không tổ chức Đã quán triệt tại xã");
    }

    @Test
    void aCalledOneHasItsOwnAndNoOthers() {
        evidences.addFile(
                new WorkOfUnit(part(COMMUNE), COMMUNE),
                "Biên bản.pdf",
                Samples.pdf(),
                new Addition("", "do-work", "", COMMUNE + "-cv"));
        work(COMMUNE, "Đã quán triệt");
        Browser council = signedIn(COUNCIL);
        Browser.Page page = council.open(of(part(COMMUNE)));
        assertThat(page.document()
                        .select("tbody td:first-child > span:not(.line)")
                        .eachText())
                .containsExactly("Tổ chức quán triệt", "Thủ trưởng xác nhận: Tổ chức quán triệt");
        assertThat(page.text()).contains("2 bước, 0 đang chờ").doesNotContain("Phòng Y tế", "21/UBND-TP");
        assertThat(council.download(page.find("a:contains(Biên bản.pdf)").attr("href")))
                .isEqualTo(Samples.pdf());
        Browser.Page issued = council.open(of(item.key() + "/briefing-directive"));
        assertThat(issued.text()).contains("Ký văn bản", "Ghi số, ngày văn bản").doesNotContain("Biên bản.pdf");
        assertThat(council.download(issued.find("td a[href*=van-ban]").attr("href")))
                .startsWith('P', 'K');
    }

    @Test
    void cockpitGetsItWithoutTheFrame() {
        Browser.Page bare = signedIn(COUNCIL).openWithin("cockpit", of(item.key()));
        assertThat(bare.document().select("header, footer, main, h1, link")).isEmpty();
        assertThat(bare.text()).contains("Soạn văn bản chỉ đạo quán triệt");
        assertThat(signedIn(COUNCIL)
                        .openWithin("khac", of(item.key()))
                        .document()
                        .select("header"))
                .hasSize(1);
    }

    @Test
    void theInstanceOfAYearLeadsToItsBoard() {
        String key = "2037";
        line.office(JUSTICE).start("yearly-plan", key, Map.of("planYear", 2037, "lateReason", "Ban hành muộn"));
        try {
            assertThat(signedIn(COUNCIL).open(of(key)).find("main a.button").attr("href"))
                    .isEqualTo("/lam-viec/ke-hoach/2037/bang");
        } finally {
            line.abandon(key);
            line.forget(key);
        }
    }

    @Test
    void othersFindNothing() {
        String address = of(item.key());
        for (String account : List.of("phong-tu-phap-cv", "lanh-dao-ubnd-cv", "quan-tri")) {
            assertThat(signedIn(account).open(address).status()).as(account).isEqualTo(200);
        }
        for (String account : List.of(COMMUNE + "-cv", HEALTH + "-lanhdao", "van-thu-cv", "mttq-cv")) {
            assertThat(signedIn(account).open(address).status()).as(account).isEqualTo(404);
        }
        for (String id : List.of("khong-co", "%3Cscript%3E", "..%5Cx", "%20")) {
            assertThat(signedIn(COUNCIL).open("/lam-viec/theo-doi/" + id).status())
                    .as(id)
                    .isIn(400, 404);
        }
    }

    private static Element step(Browser.Page page, String unit) {
        return page.find("tbody:has(th:contains(%s))".formatted(unit));
    }
}
