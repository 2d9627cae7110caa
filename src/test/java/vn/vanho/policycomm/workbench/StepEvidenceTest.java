package vn.vanho.policycomm.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vanho.policycomm.dissemination.Samples;
import vn.vanho.policycomm.engine.ActingAs;
import vn.vanho.policycomm.evidence.Addition;
import vn.vanho.policycomm.evidence.Evidences;
import vn.vanho.policycomm.evidence.SeenEvidence;
import vn.vanho.policycomm.evidence.SeenEvidences;
import vn.vanho.policycomm.evidence.WorkOfUnit;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.OnH2;

/** Every step of the main line takes evidence too; who is given steps of the case sees it, and nobody else. */
@OnH2
class StepEvidenceTest {

    private static final String JUSTICE = "phong-tu-phap-cv";
    private static final String HEAD_OF_DISTRICT = "lanh-dao-ubnd-lanhdao";

    @Autowired
    private DraftLine line;

    @Autowired
    private Evidences evidences;

    @Autowired
    private SeenEvidences seen;

    @Autowired
    private ActingAs people;

    @Autowired
    private TestRestTemplate http;

    @LocalServerPort
    private int port;

    private String key = "";

    @BeforeEach
    void aDirectiveArrives(TestInfo test) {
        String name = test.getTestMethod().orElseThrow().getName();
        key = "2024/II.3a/" + name.toLowerCase();
        line.start(key, "Luật " + name);
    }

    @AfterEach
    void endTheDraft() {
        line.abandon(key);
    }

    @Test
    void whatAStepShowedIsSeenLaterAndFrozen() {
        Browser clerk = signedIn("van-thu-cv");
        String logging = page("van-thu-cv", "log-directive");
        assertThat(file(clerk, logging, "Công văn.pdf").text()).contains("Đã nhận «Công văn.pdf»", "Văn thư");
        line.log(key);
        Browser justice = signedIn(JUSTICE);
        String planning = page(JUSTICE, "plan-communication");
        file(justice, planning, "Phương án.pdf");
        Browser.Page both = justice.open(planning);
        assertThat(both.text()).contains("Đã có (2)", "Công văn.pdf", "Phương án.pdf");
        assertThat(both.document().select("form[action$=/go-bo]")).as("its own").hasSize(1);
        line.plan(key);

        Browser.Page done = justice.open(planning);
        assertThat(done.text()).contains("Phương án.pdf");
        assertThat(done.document().select("main form")).isEmpty();
        assertThat(justice.submit(both.find("form[action$=/go-bo]"), Map.of()).status())
                .isEqualTo(403);
        assertThat(justice.submit(both.find("form[action$=/lien-ket]"), link()).status())
                .isEqualTo(403);

        Browser head = signedIn(HEAD_OF_DISTRICT);
        String approving = page(HEAD_OF_DISTRICT, "approve-plan");
        assertThat(head.submit(head.open(approving).find("form[action$=/lien-ket]"), link())
                        .text())
                .contains("Đã có (3)");
        line.office(HEAD_OF_DISTRICT)
                .complete("approve-plan", key, Map.of("planApproval", "returned", "planReturnReason", "Thiếu xã"));
        Browser.Page again = justice.open(page(JUSTICE, "plan-communication"));
        assertThat(again.text()).contains("Đã có (3)");
        assertThat(again.document().select("form[action$=/go-bo]"))
                .as("what was shown before stays")
                .isEmpty();
    }

    @Test
    void whoIsGivenAStepSeesItAndNobodyElse() {
        file(signedIn("van-thu-cv"), page("van-thu-cv", "log-directive"), "Công văn.pdf");
        String piece = seenBy("van-thu-cv").get(0).piece().id();
        String logging = page("van-thu-cv", "log-directive");
        for (String reader : List.of(JUSTICE, "phong-tu-phap-lanhdao", "hoi-dong-cv", "lanh-dao-ubnd-cv")) {
            Browser browser = signedIn(reader);
            assertThat(browser.open(logging).text()).as(reader).contains("Công văn.pdf");
            assertThat(browser.open(logging).document().select("main form"))
                    .as(reader)
                    .isEmpty();
            assertThat(browser.download("/lam-viec/minh-chung/" + piece)).isEqualTo(Samples.pdf());
        }
        List<String> others = List.of("phong-vhtt-cv", "phong-y-te-cv", "toa-an-cv", "xa-to-mua-lanhdao");
        others.forEach(other -> seesNothing(other, logging, piece));
        line.log(key);
        line.plan(key, Map.of("coordinators", List.of("phong-y-te"), "unitsAsked", List.of("toa-an")));
        line.approvePlan(key);
        line.check(key, DraftLine.cleanCheck());
        assertThat(line.office("phong-vhtt-cv").tasks("adapt-material", key)).isNotEmpty();
        assertThat(seenBy("phong-vhtt-cv")).as("adapts the material now").hasSize(1);
        line.adapt(key);
        line.approveMaterial(key);
        assertThat(seenBy("phong-vhtt-cv")).as("and did").hasSize(1);
        assertThat(line.office("phong-y-te-cv").tasks("do-work", key + "/coordinate/phong-y-te"))
                .as("has a part")
                .isNotEmpty();
        others.stream().filter(other -> !other.startsWith("phong-vhtt")).forEach(o -> seesNothing(o, logging, piece));
        assertThat(seenBy("tich-hop")).isEmpty();
        assertThat(http.withBasicAuth("tich-hop", "Chinh-sach-407!")
                        .getForEntity("/lam-viec/minh-chung/" + piece, String.class)
                        .getBody())
                .contains("Đăng nhập");
    }

    @Test
    void oneCallListsACaseByWhatThePersonSees() {
        file(signedIn("van-thu-cv"), page("van-thu-cv", "log-directive"), "Công văn.pdf");
        String task = seenBy("van-thu-cv").get(0).piece().taskId();
        WorkOfUnit part = new WorkOfUnit(key + "/coordinate/phong-y-te", "phong-y-te");
        evidences.addLink(
                part,
                "Tin",
                "https://vanho.gov.vn/1",
                new Addition("round-of-" + task, "do-work", "", "phong-y-te-cv"));
        assertThat(seenBy(JUSTICE))
                .extracting(SeenEvidence::unitName, each -> each.piece().name(), SeenEvidence::url)
                .containsExactly(
                        tuple(
                                "Văn thư",
                                "Công văn.pdf",
                                "/lam-viec/minh-chung/"
                                        + seenBy(JUSTICE).get(0).piece().id()),
                        tuple("Phòng Y tế", "Tin", "https://vanho.gov.vn/1"));
        assertThat(seenBy("phong-y-te-lanhdao"))
                .extracting(each -> each.piece().name())
                .containsExactly("Tin");
        assertThat(seenBy("van-thu-cv")).extracting(each -> each.piece().name()).containsExactly("Công văn.pdf");
        assertThat(seenBy("cong-an-cv")).isEmpty();
        people.run("hoi-dong-cv", () -> {
            assertThat(seen.of(List.of(task, "round-of-" + task))).hasSize(2);
            assertThat(seen.of(List.of())).isEmpty();
            assertThat(seen.at(List.of(key))).hasSize(1);
        });
        people.run("phong-y-te-cv", () -> assertThat(seen.of(List.of(task, "round-of-" + task)))
                .extracting(SeenEvidence::work)
                .containsExactly(part));
    }

    @Test
    void withinTasklistTheInnerPartAnswersAlone() {
        Browser clerk = signedIn("van-thu-cv");
        String base = page("van-thu-cv", "log-directive");
        Browser.Page inner = clerk.openForTasklist(base);
        assertThat(inner.document().select("header, footer, h1, title")).isEmpty();
        assertThat(inner.text()).contains("Đã có (0)", "Thêm tệp", "Thêm liên kết");
        Element form = inner.find("form[action$=/lien-ket]");
        Browser.Page added = within(form, link());
        assertThat(added.response().url().getPath()).as("no redirect").endsWith("/lien-ket");
        assertThat(added.document().select("header, footer, h1")).isEmpty();
        assertThat(added.find("[role=status]").text()).contains("Đã nhận «Tin»");
        assertThat(added.text()).contains("Đã có (1)");
        Browser.Page refused = within(added.find("form[action$=/lien-ket]"), link());
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.find("[role=alert]").text()).contains("«Tin» đã có");
        assertThat(refused.find("#evidence-url").val()).isEqualTo("https://vanho.gov.vn/1");
        Browser.Page removed = within(refused.find("form[action$=/go-bo]"), Map.of());
        assertThat(removed.text()).contains("Đã gỡ", "Đã có (0)");
        line.log(key);
        Browser.Page late = within(removed.find("form[action$=/lien-ket]"), link());
        assertThat(late.find("[role=alert]").text()).contains("việc đã xong thì giữ nguyên");
        assertThat(late.document().select("form")).isEmpty();
        assertThat(late.text()).contains("Đã có (0)");
    }

    private static Browser.Page within(Element form, Map<String, String> values) {
        Connection request = ((FormElement) form).submit().header("X-Requested-With", "tasklist");
        request.ignoreHttpErrors(true).request().removeHeader("Content-Type");
        values.forEach((name, value) -> request.data(name).value(value));
        return Browser.send(request);
    }

    private static Map<String, String> link() {
        return Map.of("name", "Tin", "url", "https://vanho.gov.vn/1");
    }

    private void seesNothing(String account, String page, String piece) {
        Browser browser = signedIn(account);
        assertThat(browser.open(page).status()).as(account).isEqualTo(404);
        assertThat(browser.open("/lam-viec/minh-chung/" + piece).status())
                .as(account)
                .isEqualTo(404);
        assertThat(seenBy(account)).as(account).isEmpty();
    }

    private List<SeenEvidence> seenBy(String account) {
        List<SeenEvidence> all = new ArrayList<>();
        people.run(account, () -> all.addAll(seen.in(key)));
        return all;
    }

    private Browser signedIn(String account) {
        return new Browser(port).signIn(account);
    }

    private static Browser.Page file(Browser browser, String page, String name) {
        return browser.upload(browser.open(page).find("form[action$=/tep]"), name, Samples.pdf());
    }

    private String page(String account, String step) {
        return "/lam-viec/viec/%s/minh-chung"
                .formatted(
                        line.office(account).tasks(step, key).get(0).get("id").asText());
    }
}
