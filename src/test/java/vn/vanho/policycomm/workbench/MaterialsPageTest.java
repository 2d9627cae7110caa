package vn.vanho.policycomm.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Connection;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vanho.policycomm.dissemination.Materials;
import vn.vanho.policycomm.dissemination.Samples;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.OnH2;

/** Staff add, look through and remove materials, as long as nothing is approved. */
@OnH2
class MaterialsPageTest {

    @Autowired
    private DraftLine line;

    @Autowired
    private Materials materials;

    @LocalServerPort
    private int port;

    private String key = "";
    private String draftId = "";
    private String path = "";

    @BeforeEach
    void aDraftIsChecked(TestInfo test) {
        String name = test.getTestMethod().orElseThrow().getName();
        key = "2024/II.3a/" + name.toLowerCase();
        line.approved(key, "Luật " + name);
        draftId = line.draftId(key);
        path = "/lam-viec/du-thao/%s/tai-lieu".formatted(draftId);
    }

    private Browser justice() {
        return new Browser(port).signIn("phong-tu-phap-cv");
    }

    private Browser.Page upload(Browser browser, String name, byte[] content) {
        FormElement form = (FormElement) browser.open(path).find("form[action$=/tep]");
        Connection request = form.submit().ignoreHttpErrors(true);
        request.data("file").value(name).inputStream(new ByteArrayInputStream(content));
        return Browser.send(request);
    }

    @Test
    void filesAndVideosAreAddedSeenDownloadedAndRemoved() {
        Browser justice = justice();
        assertThat(upload(justice, "C:\\tai\\Hỏi đáp.docx", Samples.docx()).text())
                .contains("Đã nhận «Hỏi đáp.docx»");
        justice.submit(
                justice.open(path).find("form[action$=/video]"),
                Map.of("title", "Phóng sự", "link", "https://youtu.be/abc"));
        Browser.Page page = justice.open(path);
        assertThat(page.document().select("tbody tr")).hasSize(2);
        assertThat(page.text())
                .contains("Phóng sự", "https://youtu.be/abc", "Chưa kiểm tra", "Chuyên viên Phòng Tư pháp")
                .contains(materials.of(draftId).code());
        assertThat(justice.download(page.find("td a[href*=/tai-lieu/]").attr("href")))
                .isEqualTo(content("Hỏi đáp.docx"));
        assertThat(justice.download(path + "/du-thao")).isEqualTo(DraftLine.law());

        assertThat(justice.submit(page.find("form[action$=/go-bo]"), Map.of()).text())
                .contains("Đã gỡ");
        assertThat(materials.of(draftId).titles()).isEqualTo("«Phóng sự»");
    }

    private byte[] content(String title) {
        String id = materials.of(draftId).all().stream()
                .filter(material -> material.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
        return materials.content(draftId, id).orElseThrow();
    }

    @Test
    void whatIsUnfitIsRefusedWithItsReasonAndWhatWasTypedIsKept() {
        Browser justice = justice();
        assertThat(upload(justice, "setup.pdf", Samples.text("MZ"))
                        .find("[role=alert]")
                        .text())
                .contains("“setup.pdf” không phải PDF", "Hãy ");
        Browser.Page video = justice.submit(
                justice.open(path).find("form[action$=/video]"),
                Map.of("title", "Phóng sự", "link", "http://youtu.be/abc"));
        assertThat(video.find("[role=alert]").text()).contains("«Phóng sự» chưa đúng", "https://");
        assertThat(video.find("#link").val()).isEqualTo("http://youtu.be/abc");
        assertThat(materials.of(draftId).isEmpty()).isTrue();
    }

    @Test
    void twentyAreEnoughAndNoneComesTwice() {
        IntStream.range(0, 20)
                .forEach(n -> materials.addVideo(draftId, "Video " + n, "https://youtu.be/" + n, "phong-tu-phap-cv"));
        assertThat(upload(justice(), "a.pdf", Samples.pdf())
                        .find("[role=alert]")
                        .text())
                .contains("«a.pdf»", "tối đa 20 tài liệu");
        materials.remove(draftId, materials.of(draftId).all().get(0).id(), "phong-tu-phap-cv");
        assertThat(upload(justice(), "a.pdf", Samples.pdf()).text()).contains("Đã nhận");
        materials.remove(draftId, materials.of(draftId).all().get(0).id(), "phong-tu-phap-cv");
        assertThat(upload(justice(), "b.pdf", Samples.pdf())
                        .find("[role=alert]")
                        .text())
                .contains("«b.pdf» đã có");
    }

    @Test
    void whoHasNoTaskOfTheDraftSeesNothingAndChangesNothing() {
        assertThat(new Browser(port).signIn("phong-vhtt-cv").open(path).status())
                .isEqualTo(403);
        assertThat(new Browser(port).signIn("xa-van-ho-cv").open(path).status()).isEqualTo(403);
        assertThat(new Browser(port).open(path).text()).contains("Đăng nhập");
    }

    /** The Council may read every task, and yet it has none. */
    @Test
    void theCouncilChangesNothing() {
        assertThat(new Browser(port).signIn("hoi-dong-cv").open(path).status()).isEqualTo(403);
        assertThat(line.office("hoi-dong-cv").tasks("check-material", key)).hasSize(1);
    }

    @Test
    void whatIsApprovedStaysAsItIs() {
        Browser culture = new Browser(port).signIn("phong-vhtt-cv");
        line.check(key, DraftLine.cleanCheck());
        Browser.Page before = culture.open(path);
        line.adapt(key);
        line.approveMaterial(key);
        Browser media = new Browser(port).signIn("trung-tam-ttvh-cv");
        assertThat(media.open(path).document().select("form[action*=/tai-lieu]"))
                .isEmpty();
        assertThat(culture.submit(
                                before.find("form[action$=/video]"),
                                Map.of("title", "Phóng sự", "link", "https://youtu.be/abc"))
                        .status())
                .isEqualTo(403);
        assertThat(materials.of(draftId).isEmpty()).isTrue();
    }
}
