package vn.vanho.policycomm.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanho.policycomm.dissemination.Samples;
import vn.vanho.policycomm.support.OnH2;

/** A file is what it holds; what it cannot be is refused with a sentence that names it and the remedy. */
@OnH2
class UploadCheckTest {

    private static final byte[] PROGRAM =
            Samples.text("MZ\u0090\u0000\u0003\u0000\u0000\u0000 This program cannot be run");
    private static final byte[] PAGE = Samples.text("<!DOCTYPE html><html><script>alert(1)</script></html>");

    @Autowired
    private UploadCheck check;

    @Test
    void everyKindIsKnownByItsContent() {
        assertThat(require("a.pdf", Samples.pdf()).kind()).isEqualTo(FileKind.PDF);
        assertThat(require("a.DOCX", Samples.docx()).kind()).isEqualTo(FileKind.DOCX);
        assertThat(require("a.jpeg", Samples.image("jpg")).kind()).isEqualTo(FileKind.JPEG);
        assertThat(require("a.JPG", Samples.image("jpg")).kind()).isEqualTo(FileKind.JPEG);
        assertThat(require("a.png", Samples.image("png")).kind()).isEqualTo(FileKind.PNG);
        assertThat(require("a.mp3", Samples.mp3()).kind()).isEqualTo(FileKind.MP3);
    }

    @Test
    void emptyAndTooLarge() {
        refused("rong.pdf", new byte[0], "rỗng");
        refused("to.pdf", Arrays.copyOf(Samples.pdf(), 20 * 1024 * 1024 + 1), "lớn hơn 20 MB");
        assertThat(require("vua.pdf", Arrays.copyOf(Samples.pdf(), 20 * 1024 * 1024))
                        .kind())
                .isEqualTo(FileKind.PDF);
    }

    @Test
    void whatOnlyItsNameCallsFit() {
        refused("setup.pdf", PROGRAM, "không phải PDF");
        refused("trang.png", PAGE, "không phải PDF");
        refused("anh.png", Samples.image("gif"), "không phải PDF");
        refused(
                "anh.png",
                Samples.text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
                "không phải PDF");
        refused("tep.pdf", Samples.text("chỉ là chữ"), "không phải PDF");
        refused("tep.pdf", Samples.text("<script>alert(1)</script>\n%PDF-1.7"), "không phải PDF");
    }

    @Test
    void whatIsGoodButCalledOtherwise() {
        refused("anh.pdf", Samples.image("png"), "nội dung là PNG");
        refused("bao-cao.exe", Samples.pdf(), "nội dung là PDF");
        refused("bao-cao.pdf.html", Samples.pdf(), "nội dung là PDF");
        refused("bao-cao", Samples.pdf(), "nội dung là PDF");
    }

    @Test
    void otherPackagesThanWordDocuments() throws IOException {
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet();
            workbook.write(sheet);
        }
        refused("bang.docx", sheet.toByteArray(), "không phải PDF");
        refused("macro.docx", withPart(Samples.docx(), "word/vbaProject.bin"), "không phải PDF");
        refused("kho.docx", withPart(new byte[0], "a.class"), "không phải PDF");
        refused("hong.docx", Arrays.copyOf(Samples.docx(), 300), "không phải PDF");
    }

    private static byte[] withPart(byte[] archive, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream to = new ZipOutputStream(out);
                ZipInputStream from = new ZipInputStream(new java.io.ByteArrayInputStream(archive))) {
            for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(part.getName()));
                from.transferTo(to);
            }
            to.putNextEntry(new ZipEntry(name));
        }
        return out.toByteArray();
    }

    @Test
    void itsNameIsMadeSafe() {
        assertThat(require("../../C:\\hoa\\Báo cáo <số 1>.pdf", Samples.pdf()).name())
                .isEqualTo("Báo cáo -số 1.pdf");
    }

    private Upload require(String name, byte[] content) {
        return check.require(name, content, IllegalArgumentException::new);
    }

    private void refused(String name, byte[] content, String why) {
        assertThatThrownBy(() -> require(name, content))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Tệp “" + name + "” ")
                .hasMessageContaining(why)
                .hasMessageContaining("Hãy ");
    }
}
