package vn.vanho.policycomm.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.support.FakeClamd;
import vn.vanho.policycomm.support.FakeClamd.Manner;

/** What the scanner says decides; while it says nothing, nothing is taken, and nobody waits longer than set. */
@Timeout(30)
@ExtendWith(OutputCaptureExtension.class)
class ClamdScanTest {

    private static final Duration SHORT = Duration.ofMillis(300);

    private FakeClamd clamd;
    private Phrases phrases;

    @BeforeEach
    void clamdListens() {
        clamd = new FakeClamd();
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("messages");
        texts.setDefaultEncoding("UTF-8");
        phrases = new Phrases(texts);
    }

    @AfterEach
    void close() {
        clamd.close();
    }

    @Test
    void aCleanFileReachesItWholeAndPasses() {
        byte[] large = new byte[FileKinds.LARGEST];
        ThreadLocalRandom.current().nextBytes(large);
        assertThat(scan("127.0.0.1", clamd.port(), Duration.ofSeconds(20)).objection("a.pdf", large))
                .isEmpty();
        assertThat(clamd.seen()).containsExactly(large);
        assertThat(scan().objection("a.pdf", new byte[0])).isEmpty();
    }

    @Test
    void whatItFindsIsNamedAndLoggedWithoutItsContent(CapturedOutput log) {
        Optional<String> objection = scan().objection("C:\\tai\\bao\ncao.pdf", harmful());
        assertThat(objection.orElseThrow()).contains("bao_cao.pdf", FakeClamd.SIGNATURE, "Hãy");
        assertThat(log.getAll())
                .contains("WARN", "bao_cao.pdf", FakeClamd.SIGNATURE)
                .doesNotContain(FakeClamd.HARMFUL, "tai\\bao");
    }

    @ParameterizedTest
    @EnumSource(names = "HONEST", mode = EnumSource.Mode.EXCLUDE)
    void whileItMisbehavesNothingPasses(Manner manner, CapturedOutput log) {
        clamd.behave(manner);
        byte[] large = new byte[FileKinds.LARGEST];
        assertThat(scan().objection("a.pdf", large).orElseThrow())
                .contains("“a.pdf”", "Chưa kiểm tra được mã độc", "thử lại");
        assertThat(log.getAll()).contains("WARN", "clamd gave no verdict");
    }

    @Test
    void nothingPassesWhereNobodyListens() {
        int port = clamd.port();
        clamd.close();
        assertThat(scan("127.0.0.1", port, SHORT).objection("a.pdf", new byte[1]))
                .isPresent();
        assertThat(scan("khong-co.invalid", port, SHORT).objection("a.pdf", new byte[1]))
                .isPresent();
    }

    @Test
    void whetherItScansIsSaidOnce(CapturedOutput log) {
        ScannerConfiguration configuration = new ScannerConfiguration();
        assertThat(configuration.fileScan(settings(" ", 3310, SHORT), phrases).objection("a.pdf", harmful()))
                .isEmpty();
        assertThat(log.getAll()).contains("INFO").containsOnlyOnce("Uploads are not scanned for malware");
        assertThat(configuration
                        .fileScan(settings("127.0.0.1", clamd.port(), SHORT), phrases)
                        .objection("a.pdf", harmful()))
                .isPresent();
        assertThat(log.getAll()).contains("Uploads are scanned for malware by clamd at 127.0.0.1:" + clamd.port());
    }

    private static byte[] harmful() {
        return ("%PDF-1.7 " + FakeClamd.HARMFUL).getBytes(StandardCharsets.UTF_8);
    }

    private FileScan scan() {
        return scan("127.0.0.1", clamd.port(), SHORT);
    }

    private FileScan scan(String host, int port, Duration timeout) {
        return new ClamdScan(new Clamd(settings(host, port, timeout)), phrases);
    }

    private static ScannerProperties settings(String host, int port, Duration timeout) {
        return new ScannerProperties(host, port, Duration.ofMillis(500), timeout);
    }
}
