package vn.vanho.policycomm.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.OnH2;

/** The kit reaches the media over HTTP once the draft is public, and nobody else. */
@OnH2
class KitDownloadTest {

    @Autowired
    private DraftLine line;

    @LocalServerPort
    private int port;

    private String key = "";
    private String kit = "";

    @BeforeEach
    void aDraftWithAnApprovedPlan(TestInfo test) {
        String name = test.getTestMethod().orElseThrow().getName();
        key = "2024/II.3a/" + name.toLowerCase();
        line.approved(key, "Luật " + name);
        kit = "/lam-viec/du-thao/%s/bo-tai-lieu.zip".formatted(line.draftId(key));
    }

    private void post() {
        line.check(key, DraftLine.cleanCheck());
        line.adapt(key);
        line.approveMaterial(key);
    }

    @Test
    void theMediaAndTheUnitsThatWorkWithThemGetItOthersDoNot() throws IOException {
        post();
        for (String account : List.of("bao-chi-cv", "trung-tam-ttvh-cv", "phong-vhtt-lanhdao", "phong-tu-phap-cv")) {
            assertThat(names(new Browser(port).signIn(account).download(kit)))
                    .as(account)
                    .containsExactly("danh-muc.txt", "du-thao.docx", "tom-tat.docx");
        }
        assertThat(status("xa-van-ho-cv")).isEqualTo(403);
        assertThat(status("hoi-dong-cv")).isEqualTo(403);
        assertThat(new Browser(port).open(kit).text()).contains("Đăng nhập");
    }

    private static List<String> names(byte[] packed) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    @Test
    void beforeThePostingNobodyGetsIt() {
        assertThat(status("bao-chi-cv")).isEqualTo(403);
        assertThat(new Browser(port).signIn("phong-tu-phap-cv").open(kit).text())
                .contains("chỉ lấy được sau khi dự thảo đã lên cổng");
    }

    @Test
    void aUnitConfirmsItsOwnReceiptOnly() {
        post();
        String task = line.office("bao-chi-cv")
                .tasks("hand-over-kit", key)
                .get(0)
                .get("id")
                .asText();
        Map<String, String> receipt = Map.of("receivedOn", "2024-05-08", "receivedBy", "Lò Thị Hoa");
        assertThat(line.office("trung-tam-ttvh-cv").submit(task, receipt).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(line.office("bao-chi-cv").submit(task, receipt).getStatusCode())
                .isEqualTo(HttpStatus.NO_CONTENT);
        line.time().runDueJobs();
        String page = new Browser(port)
                .signIn("trung-tam-ttvh-cv")
                .open("/lam-viec/du-thao/%s/tai-lieu".formatted(line.draftId(key)))
                .text();
        assertThat(page)
                .contains(
                        "Đã nhận: 1; chưa xác nhận: 0.", "Cơ quan thông tin, báo chí: Đã nhận 08/05/2024, Lò Thị Hoa");
    }

    private int status(String account) {
        return new Browser(port).signIn(account).open(kit).status();
    }
}
