package vn.vanho.policycomm.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanho.policycomm.dissemination.Materials;
import vn.vanho.policycomm.dissemination.Publications;
import vn.vanho.policycomm.dissemination.Samples;
import vn.vanho.policycomm.dissemination.SixBlocks;
import vn.vanho.policycomm.support.DraftLine;

/** What media get of a draft. */
abstract class KitOfADraft extends ConsultedDraft {

    private static final String EVIL = "Giữ nguyên {{authority}} và {{?lines}} ${7*7} <b>\u0007";
    private static final SixBlocks BLOCKS =
            new SixBlocks("Dòng một.\nDòng hai.", EVIL, "Cả nước", "Bảy chương", "Xác thực tài khoản", " ");

    @Autowired
    private MaterialKit kit;

    @Autowired
    private Materials materials;

    @Autowired
    private Publications publications;

    private void posted() {
        materials.addFile(draftId, "Báo cáo.pdf", Samples.pdf(), "phong-tu-phap-cv");
        materials.addVideo(draftId, "Phóng sự", "https://youtu.be/abc", "phong-tu-phap-cv");
        materials.markChecked(draftId);
        publications.publishOnPortal(draftId, BLOCKS);
        materials.addFile(draftId, "Chưa kiểm tra.png", Samples.image("png"), "phong-tu-phap-cv");
    }

    private byte[] packed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        kit.write(draftId, out);
        return out.toByteArray();
    }

    private Map<String, byte[]> unpacked() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void itHoldsTheDraftTheSummaryThePublishedMaterialsAndAList() throws IOException {
        posted();
        Map<String, byte[]> files = unpacked();
        String report = files.keySet().stream()
                .filter(name -> name.endsWith("Báo cáo.pdf"))
                .findFirst()
                .orElseThrow();
        assertThat(files).containsOnlyKeys("danh-muc.txt", "du-thao.docx", "tom-tat.docx", report);
        assertThat(files.get("du-thao.docx")).isEqualTo(DraftLine.law());
        assertThat(files.get(report)).isEqualTo(Samples.pdf());
        assertThat(new String(files.get("danh-muc.txt"), StandardCharsets.UTF_8))
                .contains(
                        "Luật An ninh mạng",
                        "du-thao.docx",
                        "tom-tat.docx",
                        report,
                        "Video «Phóng sự»: https://youtu.be/abc")
                .contains(materials.of(draftId).published().all().stream()
                        .filter(material -> !material.isVideo())
                        .findFirst()
                        .orElseThrow()
                        .sha256())
                .doesNotContain("Chưa kiểm tra");
    }

    @Test
    void theSummaryTellsTheBlocksWordForWordAndLeavesOutEmptyOnes() throws IOException {
        posted();
        PrintedPages summary = PrintedPages.open(unpacked().get("tom-tat.docx"));
        assertThat(summary.text())
                .contains(
                        "TÓM TẮT NỘI DUNG",
                        "dự thảo Luật An ninh mạng",
                        "1. Sự cần thiết ban hành\nDòng một.\nDòng hai.\n2. Mục đích, quan điểm",
                        "Giữ nguyên {{authority}} và {{?lines}} ${7*7} <b>",
                        "5. Điểm mới",
                        "cơ quan chủ trì soạn thảo: Bộ Công an")
                .doesNotContain("6. ", "{{heading}}", "{{/lines}}");
    }

    @Test
    void theSummaryStandsOnA4InTheHousesLetters() throws IOException {
        posted();
        XWPFDocument summary = PrintedPages.open(unpacked().get("tom-tat.docx")).document();
        CTSectPr section = summary.getDocument().getBody().getSectPr();
        assertThat(section.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11906));
        assertThat(section.getPgMar().getLeft()).isEqualTo(BigInteger.valueOf(1701));
        assertThat(summary.getStyles()
                        .getDefaultRunStyle()
                        .getRPr()
                        .getRFontsArray(0)
                        .getAscii())
                .isEqualTo("Times New Roman");
        assertThat(summary.getDocument().xmlText()).doesNotContain("rFonts");
        assertThat(summary.getParagraphs())
                .filteredOn(paragraph -> paragraph.getText().startsWith("1. Sự cần thiết"))
                .singleElement()
                .satisfies(
                        heading -> assertThat(heading.getRuns().get(0).isBold()).isTrue());
    }

    @Test
    void theSameMaterialsGiveTheSameBytes() throws IOException {
        posted();
        assertThat(packed()).isEqualTo(packed());
    }

    @Test
    void beforeThePostingThereIsNone() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> kit.write(draftId, out)).isInstanceOf(NoSuchElementException.class);
        assertThat(out.size()).isZero();
    }
}
