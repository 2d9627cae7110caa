package vn.vanho.policycomm.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Objects;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.vanho.policycomm.dissemination.Material;
import vn.vanho.policycomm.dissemination.Materials;
import vn.vanho.policycomm.dissemination.PublicationStep.Kind;
import vn.vanho.policycomm.dissemination.Samples;
import vn.vanho.policycomm.dissemination.SixBlocks;
import vn.vanho.policycomm.support.Browser;

/** Citizens get the materials of a draft, and read through whose hands it went. */
abstract class MaterialsOnThePortal extends PortalStories {

    private static final SixBlocks BLOCKS =
            new SixBlocks("Cần thiết", "Mục đích", "Phạm vi", "Nội dung", "Điểm mới", "");

    @Autowired
    private Materials materials;

    @LocalServerPort
    private int port;

    private String draftId = "";
    private String slug = "";

    private void draftWithMaterials() {
        draftId = registered("Luật có tài liệu");
        slug = drafts.get(draftId).slug();
        materials.addFile(draftId, "Báo cáo.pdf", Samples.pdf(), "phong-tu-phap-cv");
        materials.addFile(draftId, "Hỏi đáp.docx", Samples.docx(), "phong-tu-phap-cv");
        materials.addFile(draftId, "Bài nói.mp3", Samples.mp3(), "phong-vhtt-cv");
        materials.addVideo(draftId, "Phóng sự", "https://youtu.be/abc?t=1&x=2", "phong-vhtt-cv");
    }

    private void post() {
        materials.markChecked(draftId);
        publications.publishOnPortal(draftId, BLOCKS);
    }

    private String address(String title) {
        return "/du-thao/%s/tai-lieu/%s".formatted(slug, material(title).id());
    }

    private Material material(String title) {
        return materials.of(draftId).all().stream()
                .filter(material -> material.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theyAreListedOnceTheyArePublishedAndChecked() {
        draftWithMaterials();
        assertThat(visit(address("Báo cáo.pdf")).getStatus()).isEqualTo(404);
        publications.publishOnPortal(draftId, BLOCKS);
        assertThat(page("/du-thao/" + slug).select("#tai-lieu")).isEmpty();
        assertThat(visit(address("Báo cáo.pdf")).getStatus()).isEqualTo(404);
        post();

        Document page = page("/du-thao/" + slug);

        assertThat(page.select(".materials li .badge").eachText())
                .containsExactlyInAnyOrder("Tệp PDF", "Tệp Word", "Âm thanh MP3", "Video");
        assertThat(page.select(".materials").text()).contains("Báo cáo.pdf (1 KB)", "mở trang ngoài: youtu.be");
        Element video = page.select(".materials a[rel*=noopener]").first();
        assertThat(Objects.requireNonNull(video).attr("href")).isEqualTo("https://youtu.be/abc?t=1&x=2");
        assertThat(page.select("audio[controls]").attr("src")).isEqualTo(address("Bài nói.mp3"));
        assertThat(page.select(".materials a").eachAttr("href")).contains(address("Hỏi đáp.docx"));
    }

    @Test
    void aFileRunsNothingAndIsAskedForAgain() {
        draftWithMaterials();
        post();

        MockHttpServletResponse pdf = visit(address("Báo cáo.pdf"));

        assertThat(pdf.getContentAsByteArray()).isEqualTo(Samples.pdf());
        assertThat(pdf.getContentType()).isEqualTo("application/pdf");
        assertThat(pdf.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(pdf.getHeader("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(pdf.getHeader("Cache-Control")).isEqualTo("no-cache");
        assertThat(pdf.getHeader("Content-Disposition")).startsWith("inline").contains("B%C3%A1o%20c%C3%A1o.pdf");
        assertThat(visit(address("Hỏi đáp.docx")).getHeader("Content-Disposition"))
                .startsWith("attachment");
    }

    @Test
    void theServersOwnRulesForPagesDoNotReplaceThoseOfAFile() {
        draftWithMaterials();
        post();

        Connection.Response answer =
                new Browser(port).open(address("Báo cáo.pdf")).response();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers("Content-Security-Policy"))
                .singleElement(STRING)
                .contains("sandbox");
        assertThat(answer.headers("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers("Cache-Control")).containsExactly("no-cache");
        assertThat(answer.cookies()).isEmpty();
    }

    @Test
    void whoHasAFileDoesNotGetItAgainAndPlayersGetPieces() {
        draftWithMaterials();
        post();
        String mp3 = address("Bài nói.mp3");
        String mark = Objects.requireNonNull(visit(mp3).getHeader("ETag"));

        assertThat(perform(get(mp3).header("If-None-Match", mark)).getStatus()).isEqualTo(304);
        MockHttpServletResponse piece = perform(get(mp3).header("Range", "bytes=3-9"));
        assertThat(piece.getStatus()).isEqualTo(206);
        assertThat(piece.getContentAsByteArray()).hasSize(7);
    }

    @Test
    void whatIsRemovedIsGoneAtOnceAndADraftThatIsGoneTakesItsMaterialsAlong() {
        draftWithMaterials();
        post();
        String report = address("Báo cáo.pdf");
        String answers = address("Hỏi đáp.docx");
        String mark = Objects.requireNonNull(visit(report).getHeader("ETag"));

        materials.remove(draftId, material("Báo cáo.pdf").id(), "phong-vhtt-cv");

        assertThat(perform(get(report).header("If-None-Match", mark)).getStatus())
                .isEqualTo(404);
        assertThat(visit(answers).getStatus()).isEqualTo(200);
        assertThat(visit(address("Phóng sự")).getStatus()).isEqualTo(404);
        drafts.removeFile(draftId);
        assertThat(visit(answers).getStatus()).isEqualTo(404);
    }

    @Test
    void anotherDraftsAddressLeadsNowhere() {
        draftWithMaterials();
        post();
        String other = published("Luật khác");

        assertThat(visit(address("Báo cáo.pdf").replace(slug, other)).getStatus())
                .isEqualTo(404);
    }

    @Test
    void theWayIntoTheOpenNamesOfficesAndNoAccounts() {
        draftWithMaterials();
        publications.record(draftId, Kind.CHECKED, "phong-tu-phap-lanhdao");
        publications.record(draftId, Kind.CHECKED, "phong-tu-phap-lanhdao");
        publications.record(draftId, Kind.ADAPTED, "khong-con-tai-khoan");
        post();

        Document page = page("/du-thao/" + slug);

        List<String> steps = page.select("#qua-trinh + ol li").eachText();
        assertThat(steps).hasSize(6);
        assertThat(steps.get(0)).startsWith("Chuẩn bị: Chuyên viên Văn thư, ");
        assertThat(String.join("\n", steps))
                .containsOnlyOnce("Kiểm tra: Lãnh đạo Phòng Tư pháp")
                .contains("Chuẩn bị: Chuyên viên Phòng Văn hóa và Thông tin", "Biên tập: Cán bộ", "Đăng tải: Hệ thống");
        assertThat(page.html()).doesNotContain("phong-tu-phap-lanhdao", "phong-vhtt-cv", "van-thu-cv", "he-thong");
    }
}
