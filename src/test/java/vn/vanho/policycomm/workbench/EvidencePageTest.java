package vn.vanho.policycomm.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vanho.policycomm.dissemination.Samples;
import vn.vanho.policycomm.evidence.Evidence;
import vn.vanho.policycomm.evidence.Evidences;
import vn.vanho.policycomm.evidence.WorkOfUnit;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.OnH2;

/** A unit shows what it did while it does it; its head, the standing body and the Council look, and nobody else. */
@OnH2
class EvidencePageTest {

    private static final String LINK = "https://vanho.gov.vn/tin-tuc/1";

    @Autowired
    private DraftLine line;

    @Autowired
    private Evidences evidences;

    @LocalServerPort
    private int port;

    private String key = "";
    private String title = "";
    private String work = "";
    private String path = "";

    @BeforeEach
    void aUnitIsAsked(TestInfo test) {
        String name = test.getTestMethod().orElseThrow().getName();
        key = "2024/II.3a/" + name.toLowerCase();
        title = "Luật " + name;
        line.publish(key, title, Map.of("coordinators", List.of("phong-y-te", "cong-an")));
        work = key + "/coordinate/phong-y-te";
        path = pathOf("phong-y-te-cv", "do-work");
    }

    @AfterEach
    void endTheDraft() {
        line.abandon(key);
    }

    @Test
    void filesAndLinksAreAddedSeenDownloadedAndRemoved() {
        Browser officer = signedIn("phong-y-te-cv");
        assertThat(file(officer, "C:\\tai\\Biên bản.pdf", "Họp thôn").text())
                .contains("Đã nhận «Biên bản.pdf»", title, "Phòng Y tế", "Phối hợp thực hiện");
        link(officer, Map.of("name", "Tin trên trang", "url", LINK, "note", "Ngày 5/6"));
        Browser.Page page = officer.open(path);
        assertThat(page.text()).contains("Đã có (2)", "Họp thôn", "Tin trên trang", LINK, "Ngày 5/6", "phong-y-te-cv");
        assertThat(page.find("a[href='%s']".formatted(LINK)).attr("rel")).contains("noopener", "noreferrer");

        Browser.Page saved = officer.open(fileOn(page));
        assertThat(saved.response().header("Content-Disposition"))
                .startsWith("attachment")
                .contains(".pdf");
        assertThat(saved.response().header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(officer.download(fileOn(page))).isEqualTo(Samples.pdf());

        assertThat(officer.submit(page.find("form[action$=/go-bo]"), Map.of()).text())
                .contains("Đã gỡ");
        assertThat(pieces()).extracting(Evidence::name).containsExactly("Tin trên trang");
        assertThat(officer.open(fileOn(page)).status()).isEqualTo(404);
    }

    @Test
    void whatIsUnfitIsRefusedAndWhatWasTypedIsKept() {
        Browser officer = signedIn("phong-y-te-cv");
        Browser.Page refused = officer.upload(
                form(officer, "/tep"), Map.of("note", "Họp thôn"), "file", "setup.pdf", Samples.text("MZ"));
        assertThat(refused.find("[role=alert]").text()).contains("“setup.pdf” không phải PDF");
        assertThat(refused.find("#evidence-file-note").val()).isEqualTo("Họp thôn");
        Browser.Page wrong = link(officer, Map.of("name", "Tin", "url", "javascript:alert(1)", "note", "Đọc"));
        assertThat(wrong.find("[role=alert]").text()).contains("«Tin» chưa đúng");
        assertThat(List.of(
                        wrong.find("#evidence-name").val(),
                        wrong.find("#evidence-url").val(),
                        wrong.find("#evidence-link-note").val()))
                .containsExactly("Tin", "javascript:alert(1)", "Đọc");
        assertThat(pieces()).isEmpty();
    }

    @Test
    void whatIsTypedIsTextAndNothingElse() {
        Browser officer = signedIn("phong-y-te-cv");
        String hostile = "\"><script>alert(1)</script>";
        Browser.Page page = link(officer, Map.of("name", hostile, "url", LINK + "?a='b", "note", hostile));
        assertThat(page.document().select("main script")).isEmpty();
        assertThat(page.text()).contains(hostile);
    }

    @Test
    void theHeadLooksAddsAndChangesNothingOfTheOfficers() {
        Browser officer = signedIn("phong-y-te-cv");
        Browser.Page before = file(officer, "a.pdf", "");
        line.office("phong-y-te-cv").complete("do-work", work, Map.of("contribution", "nothing"));
        Browser head = signedIn("phong-y-te-lanhdao");
        String confirmation = pathOf("phong-y-te-lanhdao", "confirm-work");
        Browser.Page page = head.open(confirmation);
        assertThat(page.text()).contains("Đã có (1)", "a.pdf");
        assertThat(page.document().select("form[action$=/go-bo]")).isEmpty();
        assertThat(head.download(fileOn(page))).isEqualTo(Samples.pdf());
        post(
                head,
                before.find("form[action$=/go-bo]"),
                confirmation + "/" + pieces().get(0).id() + "/go-bo");
        assertThat(pieces()).as("what the officer showed").hasSize(1);

        assertThat(post(head, before.find("form[action$=/lien-ket]"), confirmation + "/lien-ket"))
                .isEqualTo(200);
        Browser.Page both = head.open(confirmation);
        assertThat(both.text()).contains("Đã có (2)");
        assertThat(both.document().select("form[action$=/go-bo]")).hasSize(1);
        assertThat(pieces()).as("of the part").hasSize(1);
        assertThat(evidences.of(new WorkOfUnit(work, "phong-y-te", confirmation.split("/")[3])))
                .extracting(Evidence::name)
                .containsExactly("Tin");
    }

    @Test
    void whatIsDoneStaysAsItIs() {
        Browser officer = signedIn("phong-y-te-cv");
        Browser.Page before = file(officer, "a.pdf", "");
        line.office("phong-y-te-cv").complete("do-work", work, Map.of("contribution", "nothing"));
        Browser.Page done = officer.open(path);
        assertThat(done.text()).contains("Đã có (1)", "a.pdf", "Phòng Y tế");
        assertThat(done.document().select("main form")).isEmpty();
        assertThat(officer.submit(before.find("form[action$=/go-bo]"), Map.of()).status())
                .isEqualTo(403);
        assertThat(officer.submit(before.find("form[action$=/lien-ket]"), Map.of("name", "Tin", "url", LINK))
                        .status())
                .isEqualTo(403);
        Browser.Page page = officer.open(pathOf("phong-y-te-lanhdao", "confirm-work"));
        assertThat(page.text()).contains("Đã có (1)");
        assertThat(page.document().select("main form")).isEmpty();
        assertThat(pieces()).hasSize(1);
    }

    @Test
    void noOtherUnitSeesIt() {
        Browser officer = signedIn("phong-y-te-cv");
        Browser.Page own = file(officer, "a.pdf", "");
        Browser police = signedIn("cong-an-cv");
        assertThat(police.open(path).status()).isEqualTo(404);
        assertThat(police.open(fileOn(own)).status()).isEqualTo(404);
        assertThat(signedIn("cong-an-lanhdao").open(path).status()).isEqualTo(404);
        assertThat(post(
                        police,
                        own.find("form[action$=/go-bo]"),
                        own.find("form[action$=/go-bo]").attr("action")))
                .isEqualTo(404);
        String theirs = pathOf("cong-an-cv", "do-work", key + "/coordinate/cong-an");
        assertThat(police.open(theirs).text()).contains("Đã có (0)");
        post(
                police,
                own.find("form[action$=/go-bo]"),
                theirs + "/" + pieces().get(0).id() + "/go-bo");
        assertThat(pieces()).as("by way of its own task").hasSize(1);
        assertThat(police.open("/lam-viec/viec/khong-co/minh-chung").status()).isEqualTo(404);
        assertThat(new Browser(port).open(path).text()).contains("Đăng nhập");
        assertThat(pieces()).hasSize(1);
    }

    @Test
    void theStandingBodyAndTheCouncilLookAlsoWhenItIsOver() {
        Browser.Page own = file(signedIn("phong-y-te-cv"), "a.pdf", "");
        for (String account : List.of("phong-tu-phap-cv", "hoi-dong-cv")) {
            Browser.Page page = signedIn(account).open(path);
            assertThat(page.text()).as(account).contains("a.pdf");
            assertThat(page.document().select("main form")).as(account).isEmpty();
            assertThat(signedIn(account).download(fileOn(own))).isEqualTo(Samples.pdf());
        }
        line.office("phong-y-te-cv").complete("do-work", work, Map.of("contribution", "nothing"));
        line.office("phong-y-te-lanhdao").complete("confirm-work", work, Map.of("workConfirmation", "confirmed"));
        Browser justice = signedIn("phong-tu-phap-cv");
        String kept = justice.open("/lam-viec/du-thao/%s/phoi-hop".formatted(line.draftId(key)))
                .find("a:contains(Minh chứng (1))")
                .attr("href");
        assertThat(justice.open(kept).text()).contains("a.pdf", "Phòng Y tế", "Phối hợp thực hiện");
        assertThat(justice.download(fileOn(justice.open(kept)))).isEqualTo(Samples.pdf());
        assertThat(justice.open(kept).find(".breadcrumb").text()).contains("Phối hợp của đơn vị");
        Browser.Page council = signedIn("hoi-dong-cv").open(kept);
        assertThat(council.text()).contains("a.pdf");
        assertThat(council.find(".breadcrumb").text())
                .as("a page that it may not open")
                .isEqualTo("Minh chứng");
        assertThat(signedIn("cong-an-cv").open(kept).status()).isEqualTo(404);
    }

    @Test
    void whoEntersOnBehalfAddsForTheUnit() {
        Browser justice = signedIn("phong-tu-phap-cv");
        justice.submit(
                justice.open("/lam-viec/du-thao/%s/phoi-hop".formatted(line.draftId(key)))
                        .document()
                        .select("tbody tr:contains(Phòng Y tế) form")
                        .first(),
                Map.of());
        assertThat(file(justice, "Công văn.pdf", "").text()).contains("Đã nhận", "Phòng Y tế");
        assertThat(pieces()).extracting(Evidence::addedBy).containsExactly("phong-tu-phap-cv");
    }

    @Test
    void nothingIsTakenFromElsewhere() {
        Browser officer = signedIn("phong-y-te-cv");
        Element form = form(officer, "/lien-ket");
        form.select("input[name=_csrf]").remove();
        assertThat(officer.submit(form, Map.of("name", "Tin", "url", LINK)).status())
                .isEqualTo(403);
        assertThat(pieces()).isEmpty();
    }

    private Browser signedIn(String account) {
        return new Browser(port).signIn(account);
    }

    private Browser.Page file(Browser browser, String name, String note) {
        return browser.upload(form(browser, "/tep"), Map.of("note", note), "file", name, Samples.pdf());
    }

    private Browser.Page link(Browser browser, Map<String, String> typed) {
        return browser.submit(form(browser, "/lien-ket"), typed);
    }

    private Element form(Browser browser, String ending) {
        return browser.open(path).find("form[action$=%s]".formatted(ending));
    }

    /** Sends what somebody else's form would, in the sender's own session. */
    private static int post(Browser browser, Element form, String action) {
        Element sent = browser.open("/lam-viec").find("form[action$=/logout]");
        sent.attr("action", action);
        assertThat(form.attr("method")).isEqualTo("post");
        return browser.submit(sent, Map.of("name", "Tin", "url", LINK)).status();
    }

    private static String fileOn(Browser.Page page) {
        return page.find(".material a[href^=/lam-viec/]").attr("href");
    }

    private List<Evidence> pieces() {
        return evidences.of(new WorkOfUnit(work, "phong-y-te"));
    }

    private String pathOf(String account, String step) {
        return pathOf(account, step, work);
    }

    private String pathOf(String account, String step, String caseKey) {
        return "/lam-viec/viec/%s/minh-chung"
                .formatted(line.office(account)
                        .tasks(step, caseKey)
                        .get(0)
                        .get("id")
                        .asText());
    }
}
