package vn.vanho.policycomm.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.vanho.policycomm.support.Browser;

/** What Tasklist shows beside a task: the steps before it, what the plan says, what happened to it. */
abstract class BesideATask extends AwarenessOfTwoUnits {

    private String at(String unit, String tab) {
        return "/lam-viec/viec/%s/%s".formatted(task(unit + "-cv", "do-work", part(unit)), tab);
    }

    @Test
    void theStepsBeforeAreTold() {
        work(HEALTH, "Bí mật của y tế");
        Browser.Page page = signedIn(COMMUNE + "-cv").open(at(COMMUNE, "buoc-truoc"));
        assertThat(page.text())
                .contains("Các bước trước", "Soạn văn bản chỉ đạo quán triệt", "Số, ký hiệu 21/UBND-TP")
                .doesNotContain("Bí mật của y tế");
        assertThat(page.document().select(".trail > li")).hasSize(4);
        assertThat(page.find("a:contains(Xem cả hồ sơ)").attr("href")).isEqualTo("/lam-viec/ho-so/2037/II.1a");
    }

    @Test
    void whatItsUnitDidBeforeIsAmongThem() {
        item.complete(
                COMMUNE + "-cv",
                "do-work",
                "brief-officers/" + COMMUNE,
                Map.of("briefingState", "nothing", "noBriefingReason", "Đã quán triệt tại xã"));
        String confirmation = task(COMMUNE + "-lanhdao", "confirm-work", part(COMMUNE));
        assertThat(signedIn(COMMUNE + "-lanhdao")
                        .open("/lam-viec/viec/%s/buoc-truoc".formatted(confirmation))
                        .text())
                .contains("Chuyên viên Xã Tô Múa", "Lý do không tổ chức Đã quán triệt tại xã");
    }

    @Test
    void thePlanIsQuoted() {
        assertThat(signedIn(COMMUNE + "-cv").open(at(COMMUNE, "ke-hoach")).text())
                .contains("II.1a. Quán triệt", "Quán triệt, chỉ đạo nhằm nâng cao nhận thức về vai trò")
                .contains("Chủ trì Phòng Tư pháp", "Hạn của việc này 29/06/2037", "Hạn của nhiệm vụ 31/12/2037");
    }

    @Test
    void whatHappenedToItIsTold() {
        String task = task(COMMUNE + "-cv", "do-work", part(COMMUNE));
        line.office(COMMUNE + "-cv").post("/engine-rest/task/{id}/claim", Map.of("userId", COMMUNE + "-cv"), task);
        Browser.Page told = signedIn(COMMUNE + "-cv").open("/lam-viec/viec/%s/lich-su".formatted(task));
        assertThat(told.document().select(".trail li span").eachText())
                .containsExactly(
                        "Bắt đầu việc «Tổ chức quán triệt»",
                        "Giao cho Ủy ban nhân dân xã Tô Múa",
                        "Chuyên viên Xã Tô Múa nhận việc");
    }

    @Test
    void whoMovedItsDueDateIsTold() {
        String task = task(COMMUNE + "-cv", "do-work", part(COMMUNE));
        assertThat(line.office("quan-tri")
                        .put(
                                "/engine-rest/task/{id}",
                                Map.of("name", "Tổ chức quán triệt", "due", "2037-07-10T23:59:59.000+0700"),
                                task)
                        .is2xxSuccessful())
                .isTrue();
        assertThat(signedIn(COMMUNE + "-cv")
                        .open("/lam-viec/viec/%s/lich-su".formatted(task))
                        .text())
                .contains("dời hạn từ 29/06/2037 sang 10/07/2037");
    }

    @Test
    void tasklistGetsThemWithoutTheFrame() {
        Browser commune = signedIn(COMMUNE + "-cv");
        for (String tab : List.of("buoc-truoc", "ke-hoach", "lich-su")) {
            Browser.Page bare = commune.openForTasklist(at(COMMUNE, tab));
            assertThat(bare.status()).isEqualTo(200);
            assertThat(bare.document().select("header, footer, main, h1, link"))
                    .as(tab)
                    .isEmpty();
            assertThat(bare.text()).as(tab).contains("2037");
            assertThat(commune.open(at(COMMUNE, tab)).document().select("header"))
                    .hasSize(1);
        }
    }

    @Test
    void whoMayNotReadTheTaskFindsNothing() {
        for (String tab : List.of("buoc-truoc", "ke-hoach", "lich-su")) {
            assertThat(signedIn(HEALTH + "-cv").open(at(COMMUNE, tab)).status()).isEqualTo(404);
            assertThat(signedIn(HEALTH + "-cv")
                            .openForTasklist(at(COMMUNE, tab))
                            .text())
                    .doesNotContain("21/UBND-TP");
            assertThat(signedIn("hoi-dong-cv").open(at(COMMUNE, tab)).status())
                    .as("who reads every task")
                    .isEqualTo(200);
            assertThat(signedIn(JUSTICE).open("/lam-viec/viec/khong-co/" + tab).status())
                    .isEqualTo(404);
        }
    }
}
