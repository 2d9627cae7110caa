package vn.vanho.policycomm.consultation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.vanho.policycomm.consultation.Section;
import vn.vanho.policycomm.consultation.SectionKind;

/** The sample law against its plain text, read here in a way of its own. */
class SampleLawTest {

    private static final List<Section> LAW = new DocxDraftParser((name, content) -> Optional.empty())
            .parse(TestDocx.resource("/sample/luat-an-ninh-mang.docx"), "luat.docx");
    private static final List<String> TEXT = new String(
                    TestDocx.resource("/sample/luat-an-ninh-mang.txt"), StandardCharsets.UTF_8)
            .lines()
            .toList();

    @Test
    void findsEveryArticleOnceAndInOrder() {
        List<String> expected =
                IntStream.rangeClosed(1, 43).mapToObj(n -> "dieu-" + n).toList();

        assertThat(addresses(SectionKind.ARTICLE)).isEqualTo(expected);
        assertThat(of(SectionKind.ARTICLE).map(s -> "Điều " + s.number() + ". " + s.heading()))
                .isEqualTo(
                        TEXT.stream().filter(line -> line.startsWith("Điều ")).toList());
    }

    @Test
    void findsTheSevenChaptersWithTheirTitles() {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < TEXT.size(); i++) {
            if (TEXT.get(i).startsWith("Chương ")) {
                expected.add(TEXT.get(i) + "|" + TEXT.get(i + 1));
            }
        }

        assertThat(of(SectionKind.CHAPTER).map(s -> "Chương " + s.number() + "|" + s.heading()))
                .hasSize(7)
                .isEqualTo(expected);
        assertThat(addresses(SectionKind.CHAPTER))
                .startsWith("chuong-1", "chuong-2")
                .endsWith("chuong-7");
    }

    @Test
    void addressesEveryClauseAndPointAsCountedInTheText() {
        List<String> expected = new ArrayList<>();
        String article = "";
        String clause = "";
        for (String line : TEXT) {
            String first = line.split(" ", 2)[0];
            if (line.startsWith("Điều ")) {
                article = "dieu-" + line.substring(5, line.indexOf('.'));
                clause = article;
            } else if (first.endsWith(".") && Character.isDigit(first.charAt(0))) {
                clause = article + ".khoan-" + first.replace(".", "");
                expected.add(clause);
            } else if (first.length() == 2 && first.charAt(1) == ')') {
                expected.add(clause + ".diem-" + first.charAt(0));
            }
        }

        assertThat(expected).hasSize(164 + 175);
        assertThat(LAW.stream()
                        .filter(s -> s.kind() == SectionKind.CLAUSE || s.kind() == SectionKind.POINT)
                        .map(Section::address))
                .isEqualTo(expected);
    }

    @Test
    void losesAndAddsNoWord() {
        String read = LAW.stream().map(SampleLawTest::printed).collect(Collectors.joining("\n"));

        assertThat(words(read)).isEqualTo(words(String.join("\n", TEXT)));
    }

    @Test
    void keepsWhatStandsBeforeTheFirstChapterAndAfterTheLastArticle() {
        assertThat(LAW.get(0).address()).isEqualTo("mo-dau");
        assertThat(LAW.get(0).body()).startsWith("QUỐC HỘI").endsWith("Quốc hội ban hành Luật An ninh mạng.");
        assertThat(LAW.get(LAW.size() - 1))
                .isEqualTo(new Section(
                        SectionKind.PART,
                        "ket-thuc",
                        "",
                        "",
                        String.join("\n", TEXT.subList(TEXT.size() - 2, TEXT.size()))));
    }

    private static String printed(Section section) {
        String start =
                switch (section.kind()) {
                    case CHAPTER -> "Chương " + section.number();
                    case ARTICLE -> "Điều " + section.number() + ".";
                    case CLAUSE -> section.number() + ".";
                    case POINT -> section.number() + ")";
                    default -> "";
                };
        return String.join("\n", start, section.heading(), section.body());
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    private static Stream<Section> of(SectionKind kind) {
        return LAW.stream().filter(section -> section.kind() == kind);
    }

    private static List<String> addresses(SectionKind kind) {
        return of(kind).map(Section::address).toList();
    }
}
