package vn.vanho.policycomm.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.lang3.StringUtils;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.io.ClassPathResource;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.support.OnH2;

/** An office's templates are held to what the code fills in before anything starts, and values are never read as places. */
@OnH2
class TemplateCheckTest {

    private static final String OURS = "classpath:templates/documents/";
    private static final String HOSTILE = "{{documentBody}} ${x} {{subject}} {{?body}} {{=#this}} [no]";

    @Autowired
    private List<Prints> printers;

    @Autowired
    private Phrases phrases;

    @TempDir
    private Path folder;

    @Test
    void ourOwnCanAllBeFilled() throws IOException {
        assertThatCode(() -> check(OURS)).doesNotThrowAnyException();
        try (Stream<Path> files = Files.list(
                new ClassPathResource("templates/documents").getFile().toPath())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            all().map(Template::file).toList());
        }
    }

    @Test
    void whatIsWantedHasAValue() {
        assertThat(all())
                .allSatisfy(template ->
                        assertThat(names(template.sample())).as(template.file()).containsAll(template.wanted()));
    }

    @Test
    void anOfficesFileTakesThePlaceOfOurs() throws IOException {
        write("case-letter.docx", "Kính gửi", "Trân trọng gửi");

        assertThatCode(() -> check(folder.toString())).doesNotThrowAnyException();
        assertThat(text(new Templates(folder.toString()).content("case-letter.docx")))
                .contains("Trân trọng gửi");
        assertThat(new Templates(folder.toString()).content("summary.docx"))
                .isEqualTo(new Templates(OURS).content("summary.docx"));
    }

    @Test
    void whatWasCheckedIsPrintedThoughTheFileChanges() throws IOException {
        write("case-letter.docx", "Kính gửi", "Trân trọng gửi");
        Templates templates = new Templates(folder.toString());
        byte[] checked = templates.content("case-letter.docx");
        Files.delete(folder.resolve("case-letter.docx"));

        assertThat(templates.content("case-letter.docx")).isEqualTo(checked);
    }

    @Test
    void everyFaultOfEveryFileIsNamed() throws IOException {
        write("case-letter.docx", "{{subject}}", "{{trichYeu}} {{nơi nhận}}");
        write("case-document.docx", "{{/recipients}}", "");
        write("yearly-report.docx", "[item]", "[nhiemVu]");
        write("consolidated-table.docx", "{{point}}", "{{po</w:t></w:r><w:r><w:t>int}}");
        Files.writeString(folder.resolve("summary.docx"), "không phải Word");
        Files.writeString(folder.resolve("thu-moi.docx"), "");
        Files.writeString(folder.resolve("~$summary.docx"), "");

        assertThat(faults(folder.toString()))
                .anySatisfy(is("case-letter.docx", "{{trichYeu}}", "dùng một trong: ", "subject"))
                .anySatisfy(is("case-letter.docx", "thiếu chỗ điền {{subject}}"))
                .anySatisfy(is("case-letter.docx", "không đọc được «{{nơi nhận}}»"))
                .anySatisfy(is("case-document.docx", "không mở hoặc không đọc được", "Lưu lại bằng Word"))
                .anySatisfy(is("yearly-report.docx", "[nhiemVu]", "item, name, no, unit, value"))
                .anySatisfy(is("consolidated-table.docx", "{{point}}", "bị cắt", "gõ lại"))
                .anySatisfy(is("consolidated-table.docx", "thiếu chỗ điền {{point}}"))
                .anySatisfy(is("summary.docx", "không mở hoặc không đọc được"))
                .anySatisfy(is("thu-moi.docx", "không phải tên của mẫu nào", "case-letter.docx"))
                .noneMatch(fault -> fault.startsWith("~") || fault.startsWith("urging-letter.docx"));
    }

    @Test
    void aPlaceOfAnotherScopeIsUnknown() throws IOException {
        write("summary.docx", "{{draft}}", "{{draft}} {{lines}}");
        write("consolidated-table.docx", "{{senders}}", "{{senders}} {{comment}}");

        assertThat(faults(folder.toString()))
                .anySatisfy(is("summary.docx", "{{lines}}"))
                .anySatisfy(is("consolidated-table.docx", "{{comment}}"))
                .hasSize(2);
    }

    @Test
    void aFolderThatIsNotThereIsAFault() {
        assertThat(faults(folder.resolve("khong-co").toString()))
                .singleElement()
                .satisfies(is(folder.resolve("khong-co").toString(), "không có thư mục này"));
    }

    @Test
    void aTemplateThatIsNowhereIsAFault() {
        Prints none = () -> List.of(new Template("thu-moi.docx", Map.of(), Set.of()));

        assertThat(catchThrowableOfType(TemplatesRefused.class, () -> new TemplateCheck(
                                        List.of(none), new Templates(OURS), phrases)
                                .afterPropertiesSet())
                        .faults())
                .singleElement()
                .satisfies(is("thu-moi.docx", "không tìm thấy"));
    }

    @Test
    void whoStartsReadsFaultsAndRemedyAndNoStackTrace() {
        FailureAnalysis told =
                new TemplatesRefusedAnalyzer().analyze(new TemplatesRefused(List.of("a.docx: thiếu", "b.docx: thừa")));

        assertThat(told.getDescription()).contains("a.docx: thiếu", "b.docx: thừa");
        assertThat(told.getAction()).contains("policycomm.documents.templates");
    }

    @Test
    void aValueThatLooksLikeAPlaceIsPrintedAsItIs() throws Exception {
        for (Template template : all().toList()) {
            String printed = text(printed(template));
            assertThat(StringUtils.countMatches(printed, HOSTILE))
                    .as(template.file())
                    .isGreaterThan(3);
            assertThat(printed.replace(HOSTILE, "")).as(template.file()).doesNotContain("{{", "}}", "[no]");
        }
    }

    private static byte[] printed(Template template) throws Exception {
        Templates templates = new Templates(OURS);
        if (!template.streamed()) {
            return new Letters(templates).print(template.file(), hostile(template.sample()));
        }
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        Map<?, ?> row = (Map<?, ?>) ((List<?>) template.sample().get(Template.ROWS)).get(0);
        CommentRow comment = new CommentRow(true, tags(row.keySet()));
        TableBody.fill(
                WordText.mainPart(templates.content(template.file())),
                part,
                tags(template.sample().keySet()),
                each -> each.accept(comment));
        return with(templates.content(template.file()), part.toByteArray());
    }

    private static Tags tags(Set<?> names) {
        Tags tags = new Tags();
        names.forEach(name -> tags.put(String.valueOf(name), HOSTILE));
        return tags;
    }

    private static Map<String, Object> hostile(Map<?, ?> values) {
        return values.entrySet().stream()
                .collect(Collectors.toMap(entry -> String.valueOf(entry.getKey()), entry -> hostile(entry.getValue())));
    }

    private static Object hostile(Object value) {
        if (value instanceof Map<?, ?> row) {
            return hostile(row);
        } else if (value instanceof List<?> rows) {
            return rows.stream().map(TemplateCheckTest::hostile).toList();
        }
        return value instanceof Boolean ? value : HOSTILE;
    }

    private Stream<Template> all() {
        return printers.stream().flatMap(printer -> printer.templates().stream());
    }

    private static Set<String> names(Map<?, ?> values) {
        return values.entrySet().stream()
                .flatMap(entry -> Stream.concat(
                        Stream.of(String.valueOf(entry.getKey())),
                        entry.getValue() instanceof List<?> rows && rows.get(0) instanceof Map<?, ?> row
                                ? names(row).stream()
                                : Stream.empty()))
                .collect(Collectors.toSet());
    }

    private void check(String location) {
        new TemplateCheck(printers, new Templates(location), phrases).afterPropertiesSet();
    }

    private List<String> faults(String location) {
        return catchThrowableOfType(TemplatesRefused.class, () -> check(location))
                .faults();
    }

    private static Consumer<String> is(String file, String... parts) {
        return fault -> assertThat(fault).startsWith(file + ": ").contains(parts);
    }

    /** One of our templates with a piece of its text changed. */
    private void write(String file, String from, String to) throws IOException {
        byte[] ours = new Templates(OURS).content(file);
        String body = new String(WordText.mainPart(ours).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(body).contains(from);
        Files.write(
                folder.resolve(file),
                with(
                        ours,
                        body.replaceFirst(Pattern.quote(from), to.replace("$", "\\$"))
                                .getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] with(byte[] docx, byte[] mainPart) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(docx));
                FixedZip to = new FixedZip(bytes)) {
            for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                to.copy(
                        part.getName(),
                        part.getName().equals(WordText.MAIN_PART) ? new ByteArrayInputStream(mainPart) : from);
            }
        }
        return bytes.toByteArray();
    }

    private static String text(byte[] docx) throws IOException {
        try (XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return words.getText();
        }
    }
}
