package vn.vanho.policycomm.consultation.internal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vanho.policycomm.consultation.internal.TestDocx.paragraphs;
import static vn.vanho.policycomm.consultation.internal.TestDocx.withPart;
import static vn.vanho.policycomm.consultation.internal.TestDocx.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.vanho.policycomm.consultation.DraftFileRefused;

/** Each file that cannot be a draft is refused with a sentence that says why. */
@Timeout(60)
class RefusedFileTest {

    private static final byte[] GOOD = paragraphs("Điều 1. Phạm vi");

    @Test
    void emptyFile() {
        refused(new byte[0], "rỗng");
    }

    @Test
    void largerThan20Megabytes() {
        refused(Arrays.copyOf(GOOD, 20 * 1024 * 1024 + 1), "lớn hơn 20 MB");
    }

    @Test
    void plainTextAndPdf() {
        refused("Điều 1. Phạm vi".getBytes(StandardCharsets.UTF_8), "không phải tệp Word");
        refused("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8), "là PDF");
    }

    @Test
    void otherZipAndWorkbook() throws IOException {
        refused(zip("a.txt", new byte[] {1}), "không phải tệp Word");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Điều 1.");
            workbook.write(out);
        }
        refused(out.toByteArray(), "không phải tệp Word");
    }

    @Test
    void oldBinaryFormats() throws IOException {
        try (POIFSFileSystem ole = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ole.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "WordDocument");
            ole.writeFilesystem(out);
            refused(out.toByteArray(), "Word cũ (.doc)");
        }
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet();
            workbook.write(out);
            refused(out.toByteArray(), "không phải tệp Word");
        }
    }

    @Test
    void encryptedDocument() throws Exception {
        try (POIFSFileSystem ole = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mat-khau");
            try (OutputStream plain = encryptor.getDataStream(ole)) {
                plain.write(GOOD);
            }
            ole.writeFilesystem(out);
            refused(out.toByteArray(), "mật khẩu");
        }
    }

    @Test
    void oneHugePart() {
        refused(withPart(GOOD, "word/media/image1.png", new byte[150 * 1024 * 1024]), "bung ra quá lớn");
    }

    @Test
    void tooManyParts() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 2_001; i++) {
                zip.putNextEntry(new ZipEntry("word/" + i));
            }
        }
        refused(out.toByteArray(), "bung ra quá lớn");
    }

    @Test
    void tooDeepXml() {
        String deep = "<w:sdt>".repeat(5_000) + "</w:sdt>".repeat(5_000);
        refused(withPart(GOOD, "word/document.xml", TestDocx.document(deep)), "bung ra quá lớn");
    }

    @Test
    void entitiesThatGrowOrReachOutside() {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>";
        String external = "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">";
        String body = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:body><w:p><w:r><w:t>Điều 1. &b;</w:t></w:r></w:p></w:body></w:document>";
        refused(withPart(GOOD, "word/document.xml", bomb + body), "DTD");
        refused(withPart(GOOD, "word/document.xml", external + body.replace("&b;", "")), "DTD");
        refused(withPart(GOOD, "[Content_Types].xml", external + "<Types/>"), "DTD");
    }

    @Test
    void macros() {
        refused(withPart(GOOD, "word/vbaProject.bin", new byte[] {1}), "macro");
        String types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                + " PartName=\"/word/document.xml\""
                + " ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>";
        refused(withPart(GOOD, "[Content_Types].xml", types), "macro");
    }

    @Test
    void damagedFiles() {
        refused(Arrays.copyOf(GOOD, GOOD.length / 2), "bị hỏng");
        refused(withPart(GOOD, "word/document.xml", "<w:document"), "bị hỏng");
    }

    @Test
    void noArticle() {
        refused(paragraphs("Kính gửi: Sở Tư pháp", "Theo Điều 5 của Luật này."), "không có Điều nào");
        refused(paragraphs("§iÒu 1. Ph¹m vi ®iÒu chØnh"), "TCVN3");
    }

    private static void refused(byte[] file, String why) {
        assertThatThrownBy(() -> new DocxDraftParser((name, content) -> Optional.empty()).parse(file, "tệp.docx"))
                .isInstanceOf(DraftFileRefused.class)
                .hasMessageStartingWith("Tệp “tệp.docx” ")
                .hasMessageContaining(why)
                .hasMessageContaining("Hãy ");
    }
}
