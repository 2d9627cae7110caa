package vn.vanho.policycomm.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.vanho.policycomm.support.Browser;

/** Whoever completed a task finds it again; a head finds what the unit did. */
abstract class FindingFinishedWork extends AwarenessOfTwoUnits {

    private static final String DONE = "/lam-viec/da-lam?nam=2037";

    @Test
    void whatNobodyClaimedIsTheirsWhoCompletedIt() {
        work(COMMUNE, "Đã quán triệt");
        assertThat(rows(signedIn(COMMUNE + "-cv").open(DONE))).singleElement().satisfies(row -> assertThat(row)
                .contains("Tổ chức quán triệt", "II.1a. Quán triệt", "29/06/2037", "09:00 05/03/2037")
                .contains("Hoàn thành đúng hạn"));
        assertThat(rows(signedIn(COMMUNE + "-lanhdao").open(DONE)))
                .singleElement()
                .asString()
                .contains("Thủ trưởng xác nhận");
        assertThat(rows(signedIn(HEALTH + "-cv").open(DONE))).isEmpty();
        assertThat(signedIn(COMMUNE + "-cv").open(DONE).find("tbody a").attr("href"))
                .isEqualTo("/lam-viec/ho-so/2037/II.1a");
    }

    @Test
    void whoClaimedButDidNotCompleteItDidNotDoIt() {
        String task = task(COMMUNE + "-cv", "do-work", part(COMMUNE));
        line.office(COMMUNE + "-cv").post("/engine-rest/task/{id}/claim", Map.of("userId", COMMUNE + "-cv"), task);
        line.office("quan-tri").submit(task, Map.of("briefingState", "nothing", "noBriefingReason", "Nhập hộ"));
        assertThat(rows(signedIn(COMMUNE + "-cv").open(DONE))).isEmpty();
        assertThat(rows(signedIn("quan-tri").open(DONE))).hasSize(1);
    }

    @Test
    void aHeadFindsWhatTheUnitDid() {
        work(COMMUNE, "Đã quán triệt");
        Browser head = signedIn(COMMUNE + "-lanhdao");
        assertThat(rows(head.open(DONE + "&ca-don-vi=true")))
                .hasSize(2)
                .anySatisfy(row -> assertThat(row).contains("Chuyên viên Xã Tô Múa"))
                .anySatisfy(row -> assertThat(row).contains("Lãnh đạo Xã Tô Múa"));
        assertThat(head.open("/lam-viec/da-lam").text()).contains("Cả đơn vị");
        Browser officer = signedIn(COMMUNE + "-cv");
        assertThat(officer.open("/lam-viec/da-lam").document().select("#ca-don-vi"))
                .isEmpty();
        assertThat(officer.open(DONE + "&ca-don-vi=true").status()).isEqualTo(403);
    }

    @Test
    void itIsFoundByItemAndByTextHoweverThatIsWritten() {
        Browser justice = signedIn(JUSTICE);
        assertThat(rows(justice.open(DONE + "&nhiem-vu=II.1a"))).hasSize(1);
        assertThat(rows(justice.open(DONE + "&nhiem-vu=II.3b"))).isEmpty();
        assertThat(rows(justice.open("/lam-viec/da-lam?nam=2077"))).isEmpty();
        for (String written : List.of("CHỈ ĐẠO", "chi dao", "nang cao nhan thuc", "Soạn văn")) {
            assertThat(rows(justice.open(DONE + "&tim=" + written))).as(written).hasSize(1);
        }
        assertThat(rows(justice.open(DONE + "&tim=tập huấn"))).isEmpty();
        assertThat(rows(justice.open(DONE + "&tim=%25' or 1=1"))).isEmpty();
        Browser.Page hostile = justice.open(DONE + "&tim=\"><script>alert(1)</script>");
        assertThat(hostile.document().select("main script")).isEmpty();
        assertThat(hostile.find("#tim").val()).isEqualTo("\"><script>alert(1)</script>");
    }

    @Test
    void whatIsMoreThanAPageIsTurned() {
        List<String> drafts = IntStream.rangeClosed(1, 21)
                .mapToObj("2037/II.3a/luat-%d"::formatted)
                .toList();
        try {
            drafts.forEach(key -> line.start(key, "Luật " + key));
            drafts.forEach(line::log);
            Browser records = signedIn("van-thu-cv");
            Browser.Page first = records.open(DONE + "&tim=vao so");
            assertThat(rows(first)).hasSize(20);
            assertThat(first.text()).contains("21 việc", "Trang 1/2");
            Browser.Page second = records.open(first.find("a[rel=next]").attr("href"));
            assertThat(rows(second)).hasSize(1);
            assertThat(second.find("#tim").val()).isEqualTo("vao so");
            assertThat(rows(records.open(second.find("a[rel=prev]").attr("href"))))
                    .isEqualTo(rows(first));
        } finally {
            drafts.forEach(line::abandon);
        }
    }

    @Test
    void whatIsLateSaysSo() {
        itIs("2037-07-02");
        work(COMMUNE, "Muộn");
        assertThat(rows(signedIn(COMMUNE + "-cv").open(DONE)))
                .singleElement()
                .asString()
                .contains("Hoàn thành quá hạn", "muộn 3 ngày làm việc");
    }

    @Test
    void whatNobodyCanMeanIsRefusedByItsName() {
        Browser justice = signedIn(JUSTICE);
        assertThat(justice.open("/lam-viec/da-lam?nam=hai").text()).contains("Năm: phải là một năm");
        assertThat(justice.open("/lam-viec/da-lam?nhiem-vu=II.9").text()).contains("Nhiệm vụ: không có trong kế hoạch");
        assertThat(justice.open("/lam-viec/da-lam?tim=" + "a".repeat(201)).status())
                .isEqualTo(400);
        assertThat(justice.open("/lam-viec/da-lam?trang=-1").text()).contains("Trang: phải là một số từ 1");
        assertThat(justice.open("/lam-viec/da-lam?nam=2037&trang=99").status())
                .as("a page after the last")
                .isEqualTo(200);
    }

    private static List<String> rows(Browser.Page page) {
        assertThat(page.status()).isEqualTo(200);
        return page.document().select("main tbody tr").eachText();
    }
}
