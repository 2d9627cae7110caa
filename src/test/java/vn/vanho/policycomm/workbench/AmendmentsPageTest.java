package vn.vanho.policycomm.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.plan.ByDate;
import vn.vanho.policycomm.plan.YearPlans;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.Browser.Page;
import vn.vanho.policycomm.support.OnH2;

/** The page on which the head of the standing body amends a plan; others read it or do not see it. */
@OnH2
class AmendmentsPageTest {

    private static final int YEAR = 2048;
    private static final String PAGE = "/lam-viec/ke-hoach/2048/sua-doi";

    @Autowired
    private YearPlans plans;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @BeforeEach
    void aPlanIsThere() {
        plans.bring(YEAR, "12/KH-UBND", LocalDate.of(YEAR, 1, 5), "phong-tu-phap-cv");
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from plan_amendment_fact where amendment_id in"
                        + " (select id from plan_amendment where plan_year in (2048, 2049))")
                .update();
        List.of("plan_amendment", "plan_item_role", "plan_item", "year_plan")
                .forEach(table -> jdbc.sql("delete from %s where plan_year in (2048, 2049)".formatted(table))
                        .update());
    }

    @Test
    void theHeadAmendsAnItemAndSeesItsHistory() {
        Browser head = head();
        Page form = head.open("/lam-viec/ke-hoach");
        form = head.open(form.find("a[href='%s']".formatted(PAGE)).attr("href"));
        form = head.open(form.find("a:contains(Sửa II.1a)").attr("href").replaceAll("#.*", ""));
        form.find("input[name=coordinating][value=xa-to-mua]").removeAttr("checked");
        Page done = head.submit(itemForm(form), with("dueOn", "2048-11-30"));

        assertThat(done.status()).isEqualTo(200);
        assertThat(done.text())
                .contains("Đã sửa đổi nhiệm vụ II.1a.")
                .contains("Văn bản số 45/KH-UBND ngày 03/06/2024")
                .contains("31/12/2048 30/11/2048");
        assertThat(plans.of(YEAR).item("II.1a").due()).isEqualTo(new ByDate(LocalDate.of(YEAR, 11, 30)));
        assertThat(plans.of(YEAR).item("II.1a").coordinating())
                .contains("office", "xa-van-ho")
                .doesNotContain("commune", "xa-to-mua");
    }

    @Test
    void whatIsAtFaultIsSaidAndWhatWasTypedIsKept() {
        Browser head = head();
        Page form = head.open(PAGE + "?nhiem-vu=II.1a");
        form.find("input[name=accountable][value=phong-y-te]").attr("checked", "checked");
        form.find("input[name=accountable][value=phong-tu-phap]").removeAttr("checked");
        Page refused = head.submit(itemForm(form), Map.of("reason", "Vì <b>sắp xếp</b>", "dueOn", "2048-11-30"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.find("[role=alert]").text())
                .contains("Số, ký hiệu văn bản sửa đổi: bắt buộc nhập")
                .contains("Đầu mối: phải là một trong các đơn vị chủ trì");
        assertThat(refused.find("#reason").text()).isEqualTo("Vì <b>sắp xếp</b>");
        assertThat(refused.find("#dueOn").attr("value")).isEqualTo("2048-11-30");
        assertThat(refused.find("input[name=accountable][checked]").attr("value"))
                .isEqualTo("phong-y-te");
        assertThat(refused.find("details").hasAttr("open")).isTrue();
        assertThat(plans.of(YEAR).item("II.1a").dueOn()).isEqualTo("2048-12-31");
    }

    @Test
    void theNextYearIsCopiedAndTakesALaw() {
        Browser head = head();
        Page next = head.submit(head.open(PAGE).find("form[action$=nam-sau]"), Map.of());
        assertThat(next.text()).contains("Đã lập kế hoạch năm 2049").contains("chưa ban hành");
        assertThat(head.open(PAGE).document().select("form[action$=nam-sau]")).isEmpty();

        Page law = head.submit(next.find("form[action$=du-thao]"), with("title", "Luật Báo chí"));
        assertThat(law.text()).contains("Đã thêm dự thảo: Luật Báo chí.");
        Page again = head.submit(law.find("form[action$=du-thao]"), with("title", "Luật Báo chí"));
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.find("[role=alert]").text()).contains("kế hoạch đã nêu dự thảo này");
        assertThat(again.find("#title").attr("value")).isEqualTo("Luật Báo chí");
    }

    @Test
    void onlyTheHeadAmendsAndOnlySomeRead() {
        for (String account : List.of("phong-tu-phap-cv", "hoi-dong-cv", "quan-tri")) {
            Browser reader = new Browser(port).signIn(account);
            Page page = reader.open(PAGE + "?nhiem-vu=II.1a");
            assertThat(page.status()).as(account).isEqualTo(200);
            assertThat(page.document().select("main form")).as(account).isEmpty();
            for (String action : List.of("/nhiem-vu", "/du-thao", "/nam-sau")) {
                Element forged = page.find("form[action$=/logout]").attr("action", PAGE + action);
                assertThat(reader.submit(forged, Map.of()).status())
                        .as(account + action)
                        .isEqualTo(403);
                page = reader.open(PAGE);
            }
        }
        for (String account : List.of("phong-y-te-lanhdao", "xa-to-mua-cv", "van-thu-cv")) {
            assertThat(new Browser(port).signIn(account).open(PAGE).status())
                    .as(account)
                    .isEqualTo(403);
        }
        assertThat(plans.find(2049)).isEmpty();
        assertThat(head().open("/lam-viec/ke-hoach/2071/sua-doi").status()).isEqualTo(404);
    }

    private Browser head() {
        return new Browser(port).signIn("phong-tu-phap-lanhdao");
    }

    private static Element itemForm(Page page) {
        return page.find("form[action$=nhiem-vu]");
    }

    private static Map<String, String> with(String field, String value) {
        return Map.of("number", "45/KH-UBND", "issuedOn", "2024-06-03", "reason", "Sắp xếp đơn vị", field, value);
    }
}
