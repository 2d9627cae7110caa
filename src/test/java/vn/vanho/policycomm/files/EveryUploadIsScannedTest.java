package vn.vanho.policycomm.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.vanho.policycomm.dissemination.Samples;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.FakeClamd;
import vn.vanho.policycomm.support.FakeClamd.Manner;
import vn.vanho.policycomm.support.Office;
import vn.vanho.policycomm.support.OnH2;

/**
 * Whatever way a file comes in, the scanner sees it first; what it finds, or cannot look at, is stored nowhere. With a
 * scanner set, and therefore in a JVM of its own.
 */
@OnH2
@Tag("year")
class EveryUploadIsScannedTest {

    private static final FakeClamd CLAMD = new FakeClamd();
    private static final byte[] HARMFUL_PDF = harmful(Samples.pdf());
    private static final String SILENT = "Chưa kiểm tra được mã độc";

    @Autowired
    private DraftLine line;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private String title = "";
    private String key = "";

    @DynamicPropertySource
    static void aScannerIsSet(DynamicPropertyRegistry registry) {
        registry.add("policycomm.files.scanner.host", () -> "127.0.0.1");
        registry.add("policycomm.files.scanner.port", CLAMD::port);
        registry.add("policycomm.files.scanner.timeout", () -> "2s");
        registry.add("policycomm.integration.password", () -> "Chinh-sach-407!");
    }

    @AfterAll
    static void stop() {
        CLAMD.close();
    }

    @BeforeEach
    void aDraftArrives(TestInfo test) {
        String name = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
        title = "Luật " + name;
        key = "2024/II.3a/luat-" + name;
        CLAMD.behave(Manner.HONEST);
        line.start(key, title);
    }

    @AfterEach
    void drop() {
        CLAMD.behave(Manner.HONEST);
        line.abandon(key);
        jdbc.sql("delete from incoming_document where kind = 'material'").update();
    }

    @Test
    void evidence() {
        everyWay(harm -> upload("van-thu-cv", evidencePage(), "form[action$=/tep]", harm), "evidence", HARMFUL_PDF);
    }

    @Test
    void theTextOfADraft() {
        String page = "/lam-viec/du-thao/%s/tep".formatted(line.draftId(key));
        everyWay(harm -> upload("van-thu-cv", page, "main form", harm), "draft_file", harmfulLaw());
    }

    @Test
    void materials() {
        String page = "/lam-viec/du-thao/%s/tai-lieu".formatted(line.draftId(key));
        everyWay(harm -> upload("van-thu-cv", page, "form[enctype]", harm), "material", HARMFUL_PDF);
    }

    @Test
    void materialsFromOtherSystems() {
        line.log(key);
        everyWay(this::material, "material", HARMFUL_PDF);
    }

    @Test
    void theFileOfADirective() {
        everyWay(this::directive, "draft_file", harmfulLaw());
    }

    @Test
    void scansOfPaperComments() {
        line.log(key);
        line.plan(key);
        line.approvePlan(key);
        line.check(key, DraftLine.cleanCheck());
        line.adapt(key);
        line.approveMaterial(key);
        String page = "/lam-viec/gop-y/%s/tiep-nhan".formatted(line.draftId(key));
        everyWay(harm -> scanned(page, harm), "comment_scan", HARMFUL_PDF);
    }

    @Test
    void theListOfDaysOff() {
        everyWay(
                harm -> upload("quan-tri", "/quan-tri/ngay-nghi", "form[action$=/xem-truoc]", harm),
                "day_off",
                ("ngày;" + FakeClamd.HARMFUL).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void attachmentsOfTasks() {
        everyWay(this::attachment, "ACT_HI_ATTACHMENT", HARMFUL_PDF);
    }

    /** One that holds what is looked for, and one while the scanner is silent: both are refused, and nothing is stored. */
    private void everyWay(Way way, String table, byte[] harmful) {
        int before = rows(table);
        int seen = CLAMD.seen().size();
        assertThat(way.send(harmful)).contains(FakeClamd.SIGNATURE, "mã độc");
        assertThat(CLAMD.seen()).hasSizeGreaterThan(seen);
        assertThat(CLAMD.seen().get(CLAMD.seen().size() - 1)).isEqualTo(harmful);
        CLAMD.behave(Manner.CLOSING);
        assertThat(way.send(harmful)).contains(SILENT);
        assertThat(rows(table)).as(table).isEqualTo(before);
    }

    /** Sends a file and tells what came back. */
    private interface Way {
        String send(byte[] content);
    }

    private int rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private String upload(String account, String page, String form, byte[] content) {
        Browser browser = new Browser(port).signIn(account);
        Element sent = browser.open(page).find(form);
        return browser.upload(sent, name(content), content).text();
    }

    private String scanned(String page, byte[] content) {
        Browser browser = new Browser(port).signIn("van-thu-cv");
        return browser.upload(
                        browser.open(page).find("main form"),
                        Map.of("channel", "PAPER", "receivedOn", "2024-05-20", "body", "Góp ý"),
                        "scan",
                        "a.pdf",
                        content)
                .text();
    }

    private String material(byte[] content) {
        MultiValueMap<String, Object> letter = new LinkedMultiValueMap<>(Map.of(
                "materialSender", List.of("Sở Tư pháp"),
                "materialNumber", List.of("31/STP"),
                "materialDate", List.of("2024-05-10"),
                "title", List.of(title),
                "planYear", List.of("2024"),
                "file", List.of(named(content))));
        ResponseEntity<String> answer = http.withBasicAuth("van-thu-cv", "Chinh-sach-407!")
                .postForEntity("/api/triggers/material", letter, String.class);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        return answer.getBody();
    }

    private String directive(byte[] content) {
        Map<String, Object> values = DraftLine.directive("Luật Khác");
        values.put("draftFile", Office.file("luat.docx", content));
        ResponseEntity<JsonNode> answer =
                line.office("phong-tu-phap-cv").start("communicate-draft", "2024/II.3a/luat-khac", values);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(line.openSteps("2024/II.3a/luat-khac")).isEmpty();
        return answer.getBody().toString();
    }

    private String attachment(byte[] content) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("attachment-name", "a.pdf");
        parts.add("attachment-type", "pdf");
        parts.add("content", named(content));
        // Units do not read the history, in which the engine looks for the task first.
        ResponseEntity<String> answer = http.withBasicAuth("quan-tri", "Chinh-sach-407!")
                .postForEntity("/engine-rest/task/{id}/attachment/create", parts, String.class, task());
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        return answer.getBody();
    }

    private static ByteArrayResource named(byte[] content) {
        return new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return "a.pdf";
            }
        };
    }

    private static String name(byte[] content) {
        if (content[0] == 'P') {
            return "a.docx";
        }
        return content[0] == '%' ? "a.pdf" : "ngay-nghi.csv";
    }

    private String evidencePage() {
        return "/lam-viec/viec/%s/minh-chung".formatted(task());
    }

    private String task() {
        return line.office("van-thu-cv")
                .tasks("log-directive", key)
                .get(0)
                .get("id")
                .asText();
    }

    private static byte[] harmful(byte[] content) {
        byte[] mark = FakeClamd.HARMFUL.getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(content, content.length + mark.length);
        System.arraycopy(mark, 0, all, content.length, mark.length);
        return all;
    }

    private static byte[] harmfulLaw() {
        return harmful(DraftLine.law());
    }
}
