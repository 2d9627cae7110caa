package vn.vanho.policycomm.consultation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ByteArrayResource;
import vn.vanho.policycomm.consultation.CommentScan;
import vn.vanho.policycomm.consultation.ScanUpload;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.Violation;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.files.FileKinds;
import vn.vanho.policycomm.files.FileScan;

class ScanReaderTest {

    private static final int LARGEST = 20 * 1024 * 1024;
    private static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

    /** Finds something in whatever says so. */
    private static final FileScan MALWARE =
            (name, content) -> new String(content, StandardCharsets.ISO_8859_1).contains("harm")
                    ? Optional.of("Có mã độc")
                    : Optional.empty();

    private final ScanReader reader = new ScanReader(new FileKinds(), MALWARE, new CommentFaults(new Phrases(texts())));

    @Test
    void theContentTellsTheKindWhateverTheNameSays() throws IOException {
        assertThat(mediaType("anh.pdf", image("png"))).isEqualTo("image/png");
        assertThat(mediaType("anh.txt", image("jpg"))).isEqualTo("image/jpeg");
        assertThat(mediaType("anh.png", PDF)).isEqualTo("application/pdf");
    }

    @Test
    void whatIsNoScanIsRefusedWithARemedy() {
        assertThat(fault("<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8)))
                .contains("không phải PDF, JPEG hay PNG");
        assertThat(fault("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)))
                .contains("không phải PDF, JPEG hay PNG");
        assertThat(fault(new byte[] {'M', 'Z', 0, 0})).contains("không phải PDF, JPEG hay PNG");
        assertThat(fault(new byte[0])).contains("Tệp rỗng");
    }

    @Test
    void malwareIsAFaultOfTheScan() {
        assertThat(fault("%PDF-1.7 harm".getBytes(StandardCharsets.US_ASCII))).isEqualTo("Có mã độc");
    }

    @Test
    void twentyMegabytesAreTakenAndNotOneByteMore() {
        assertThat(mediaType("lon.pdf", Arrays.copyOf(PDF, LARGEST))).isEqualTo("application/pdf");
        assertThat(fault(Arrays.copyOf(PDF, LARGEST + 1))).contains("20 MB");
    }

    private String mediaType(String name, byte[] content) {
        Violations faults = new Violations();
        CommentScan scan = reader.read(new ScanUpload(name, new ByteArrayResource(content)), faults)
                .orElseThrow();
        assertThat(faults.found()).isEmpty();
        return scan.mediaType();
    }

    private String fault(byte[] content) {
        Violations faults = new Violations();
        assertThat(reader.read(new ScanUpload("thu.pdf", new ByteArrayResource(content)), faults))
                .isEmpty();
        assertThat(faults.found()).extracting(Violation::field).containsExactly("scan");
        return faults.found().get(0).message();
    }

    private static byte[] image(String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    private static ResourceBundleMessageSource texts() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("messages");
        texts.setDefaultEncoding("UTF-8");
        return texts;
    }
}
