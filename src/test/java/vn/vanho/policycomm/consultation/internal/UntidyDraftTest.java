package vn.vanho.policycomm.consultation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanho.policycomm.consultation.internal.TestDocx.body;
import static vn.vanho.policycomm.consultation.internal.TestDocx.built;
import static vn.vanho.policycomm.consultation.internal.TestDocx.p;
import static vn.vanho.policycomm.consultation.internal.TestDocx.paragraphs;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanho.policycomm.consultation.Section;
import vn.vanho.policycomm.consultation.SectionKind;

/** One untidiness of real drafts per test: every article is found, none invented. */
class UntidyDraftTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Điều 5. Phạm vi điều chỉnh",
                "Điều 5: Phạm vi điều chỉnh",
                "Điều 5 Phạm vi điều chỉnh",
                "Điều 5 . Phạm vi điều chỉnh",
                "Điều 5.Phạm vi điều chỉnh",
                "Điều5. Phạm vi điều chỉnh",
                "Điều 5 - Phạm vi điều chỉnh",
                "  Điều 5.   Phạm vi điều chỉnh  ",
                "ĐIỀU 5. Phạm vi điều chỉnh",
                "Ðiều 5. Phạm vi điều chỉnh",
                "ÐIỀU 5: Phạm vi điều chỉnh",
                "Điều\u00A05.\u00A0Phạm vi điều chỉnh",
                "Điều\t5.\tPhạm vi điều chỉnh",
                "Đ\u200Biều 05. Phạm vi điều chỉnh",
                "Điêu 5. Phạm vi điều chỉnh",
            })
    void articleHeadingInManyHands(String heading) {
        Section article = article(parse(paragraphs(heading, "Luật này quy định.")), 0);

        assertThat(article.address()).isEqualTo("dieu-5");
        assertThat(article.heading()).isEqualTo("Phạm vi điều chỉnh");
        assertThat(article.body()).isEqualTo("Luật này quy định.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Điều 5 của Luật này được áp dụng từ ngày ban hành.",
                "Điều 10 và Điều 11 của Luật này không áp dụng.",
                "Điều 5, Điều 6 và Điều 7 được áp dụng.",
                "Điều 5 Luật này quy định chi tiết.",
                "Điều 5 Luật Đất đai được áp dụng.",
                "Điều 5 Nghị định số 30/2020/NĐ-CP.",
                "Điều 5 khoản 2 được áp dụng.",
                "Điều 5 Khoản 2 được áp dụng.",
                "Điều 5 quy định về phạm vi.",
                "Điều 5; Điều 7; Điều 9.",
                "Điều 5 - Điều 7 của Luật này.",
                "Điều 5.2 của phụ lục.",
                "Điều khoản chuyển tiếp được áp dụng.",
                "Chương II của Luật này được áp dụng.",
                "Mục 1 Chương này quy định về thẩm quyền.",
                "Mức 1: 100.000 đồng.",
                "Phần lớn các hộ được hỗ trợ.",
            })
    void referenceIsNoHeading(String reference) {
        List<Section> sections = parse(paragraphs("Điều 1. Phạm vi", "Luật này quy định.", reference));

        assertThat(addresses(sections)).containsExactly("dieu-1");
        assertThat(article(sections, 0).body()).contains(TidyText.tidy(reference));
    }

    @Test
    void referenceAtTheStartOfABrokenLineIsNoHeading() {
        assertThat(addresses(parse(paragraphs(
                        "Điều 1. Phạm vi",
                        "Việc cấp phép thực hiện theo quy định tại",
                        "Điều 7.",
                        "Điều 2. Đối tượng"))))
                .containsExactly("dieu-1", "dieu-2");
    }

    @Test
    void decomposedUnicodeIsComposed() {
        String decomposed = Normalizer.normalize("Điều 7. Trách nhiệm của Ủy ban", Normalizer.Form.NFD);

        assertThat(article(parse(paragraphs(decomposed)), 0).heading()).isEqualTo("Trách nhiệm của Ủy ban");
    }

    @Test
    void headingSplitOverRuns() {
        byte[] docx = built(document -> {
            XWPFParagraph paragraph = document.createParagraph();
            for (String piece : List.of("Đ", "iề", "u 1", "2", ".", " Hiệu", " lực")) {
                paragraph.createRun().setText(piece);
            }
        });

        assertThat(article(parse(docx), 0))
                .isEqualTo(new Section(SectionKind.ARTICLE, "dieu-12", "12", "Hiệu lực", ""));
    }

    @Test
    void titleOnTheNextLine() {
        List<Section> sections = parse(paragraphs(
                "CHƯƠNG I",
                "QUY ĐỊNH CHUNG",
                "VÀ GIẢI THÍCH TỪ NGỮ",
                "Điều 1.",
                "Phạm vi điều chỉnh",
                "1. Một.",
                "Điều 2",
                "Đối tượng"));

        assertThat(sections.get(0).heading()).isEqualTo("QUY ĐỊNH CHUNG VÀ GIẢI THÍCH TỪ NGỮ");
        assertThat(article(sections, 0).heading()).isEqualTo("Phạm vi điều chỉnh");
        assertThat(article(sections, 1).heading()).isEqualTo("Đối tượng");
    }

    @Test
    void articleWithoutTitleKeepsItsText() {
        List<Section> sections = parse(paragraphs(
                "Điều 1. Phê duyệt Kế hoạch truyền thông dự thảo chính sách có tác động lớn đến xã hội trong quá trình xây"
                        + " văn bản quy phạm pháp luật năm 2024, gồm các nội dung sau:",
                "1. Mục đích.",
                "Điều 2.",
                "Quyết định này có hiệu lực kể từ ngày ký."));

        assertThat(article(sections, 0).heading()).isEmpty();
        assertThat(article(sections, 0).body()).startsWith("Phê duyệt Kế hoạch");
        assertThat(article(sections, 1).body()).isEqualTo("Quyết định này có hiệu lực kể từ ngày ký.");
    }

    @Test
    void softLineBreaksInsideOneParagraph() {
        byte[] docx = built(document -> {
            var run = document.createParagraph().createRun();
            for (String line :
                    List.of("Chương I", "QUY ĐỊNH CHUNG", "Điều 1. Phạm vi", "1. Một.", "a) Hai;", "đ) Ba.")) {
                run.setText(line);
                run.addBreak();
            }
        });

        assertThat(addresses(parse(docx)))
                .containsExactly(
                        "chuong-1", "dieu-1", "dieu-1.khoan-1", "dieu-1.khoan-1.diem-a", "dieu-1.khoan-1.diem-đ");
    }

    @Test
    void allLevelsHaveAddresses() {
        List<Section> sections = parse(paragraphs(
                "Phần thứ nhất",
                "NHỮNG QUY ĐỊNH CHUNG",
                "Chương I. QUY ĐỊNH CHUNG",
                "Mục 1. THẨM QUYỀN",
                "Tiểu mục 1: Cấp huyện",
                "Điều 1. A",
                "a) Điểm không có khoản.",
                "Điều 1a. B",
                "1. Một.",
                "1a. Một a.",
                "Chương II",
                "QUẢN LÝ",
                "Mục 1",
                "CẤP PHÉP",
                "Điều 2. C"));

        assertThat(addresses(sections))
                .containsExactly(
                        "phan-1",
                        "chuong-1",
                        "chuong-1.muc-1",
                        "chuong-1.muc-1.tieu-muc-1",
                        "dieu-1",
                        "dieu-1.diem-a",
                        "dieu-1a",
                        "dieu-1a.khoan-1",
                        "dieu-1a.khoan-1a",
                        "chuong-2",
                        "chuong-2.muc-1",
                        "dieu-2");
    }

    @Test
    void newWordingInQuotationMarksIsNoArticleOfThisDraft() {
        List<Section> sections = parse(paragraphs(
                "Điều 1. Sửa đổi, bổ sung một số điều của Luật Thủ đô",
                "1. Sửa đổi, bổ sung Điều 5 như sau:",
                "“Điều 5. Chính sách",
                "1. Khoản của luật cũ.",
                "Điều 6. Vẫn trong ngoặc “kép”",
                "a) Điểm của luật cũ.”.",
                "2. Bãi bỏ Điều 9.",
                "Điều 2. Hiệu lực thi hành"));

        assertThat(addresses(sections)).containsExactly("dieu-1", "dieu-1.khoan-1", "dieu-1.khoan-2", "dieu-2");
        assertThat(sections.get(1).body()).contains("“Điều 5. Chính sách\n1. Khoản của luật cũ.");
    }

    @Test
    void straightQuotationMarksWorkToo() {
        assertThat(addresses(parse(paragraphs(
                        "Điều 1. Sửa đổi",
                        "1. Sửa đổi Điều 5 như sau:",
                        "\"Điều 5. Chính sách",
                        "2. Khoản có \"từ\" trong ngoặc.\"",
                        "Điều 2. Hiệu lực"))))
                .containsExactly("dieu-1", "dieu-1.khoan-1", "dieu-2");
    }

    @Test
    void unclosedQuotationLosesNoArticle() {
        assertThat(addresses(parse(paragraphs(
                        "Điều 1. Sửa đổi",
                        "1. Sửa đổi khoản 2 Điều 5 như sau:",
                        "“2. Khoản mới không đóng ngoặc.",
                        "Điều 2. Hiệu lực",
                        "Luật này gọi là “Luật mới”.",
                        "Điều 3. Trách nhiệm",
                        "Từ ngữ khác” đóng mà không mở.",
                        "Điều 4. Thi hành"))))
                .containsExactly("dieu-1", "dieu-1.khoan-1", "dieu-2", "dieu-3", "dieu-4");
    }

    @Test
    void repeatedNumbersGetASuffix() {
        assertThat(addresses(parse(paragraphs(
                        "Điều 5. A",
                        "1. Một.",
                        "1. Lại một.",
                        "Điều 5. B",
                        "QUY CHẾ",
                        "Chương I",
                        "ABC",
                        "Điều 5. C"))))
                .containsExactly("dieu-5", "dieu-5.khoan-1", "dieu-5.khoan-1-2", "dieu-5-2", "chuong-1", "dieu-5-3");
    }

    @Test
    void formsInAnAnnexAreNoArticles() {
        List<Section> sections = parse(paragraphs(
                "Điều 1. A",
                "Nơi nhận:",
                "- Lưu: VT.",
                "PHỤ LỤC I",
                "MẪU QUYẾT ĐỊNH",
                "Điều 1. Cho phép ông …",
                "1. Dòng."));

        assertThat(addresses(sections)).containsExactly("dieu-1", "ket-thuc", "phu-luc-1");
        assertThat(sections.get(2).body()).isEqualTo("Điều 1. Cho phép ông …\n1. Dòng.");
    }

    @Test
    void typedTableOfContentsIsNoHeading() {
        List<Section> sections = parse(paragraphs(
                "MỤC LỤC",
                "Chương I\tQUY ĐỊNH\t1",
                "Điều 1. Phạm vi ......... 1",
                "Chương I",
                "QUY ĐỊNH",
                "Điều 1. Phạm vi"));

        assertThat(addresses(sections)).containsExactly("mo-dau", "chuong-1", "dieu-1");
    }

    @Test
    void articlesInTablesTextBoxesAndContentControls() {
        String box = "<mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx><w:txbxContent>" + p("Điều 2. Hộp")
                + "</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>"
                + p("Điều 2. Hộp") + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>";
        byte[] docx = body("<w:tbl><w:tr><w:tc>" + p("Điều 1. Bảng") + "</w:tc></w:tr></w:tbl><w:p><w:r>" + box
                + "</w:r></w:p><w:sdt><w:sdtPr/><w:sdtContent>" + p("Điều 3. Khung") + "</w:sdtContent></w:sdt>");

        assertThat(parse(docx).stream().map(Section::heading)).containsExactly("Bảng", "Hộp", "Khung");
    }

    @Test
    void generatedTableOfContentsIsLeftOut() {
        byte[] docx =
                body("<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj>"
                        + "</w:sdtPr><w:sdtContent>" + p("Điều 1. Phạm vi") + "</w:sdtContent></w:sdt>"
                        + p("Điều 1. Phạm vi"));

        assertThat(addresses(parse(docx))).containsExactly("dieu-1");
    }

    @Test
    void trackedChangesAreReadAsAccepted() {
        byte[] docx = body("<w:p><w:r><w:t>Điều 1</w:t></w:r><w:del><w:r><w:delText>5</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>6. Mới</w:t></w:r></w:ins></w:p>"
                + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>Điều 17. Bỏ</w:delText></w:r></w:del></w:p>"
                + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Điều 18. Nối </w:t></w:r></w:p>"
                + p("liền"));

        assertThat(parse(docx).stream().map(s -> s.number() + " " + s.heading()))
                .containsExactly("16 Mới", "18 Nối liền");
    }

    @Test
    void hiddenTextIsNotRead() {
        byte[] docx = body("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Điều 9. Ẩn</w:t></w:r></w:p>" + p("Điều 1. Hiện"));

        assertThat(addresses(parse(docx))).containsExactly("dieu-1");
    }

    @Test
    void footnotesAndFieldCodesAreNotRead() {
        byte[] docx = body("<w:p><w:r><w:t>Điều 1</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                + "<w:r><w:instrText>PAGE 7</w:instrText></w:r><w:r><w:t>. Phạm vi</w:t></w:r></w:p>");

        assertThat(article(parse(docx), 0).heading()).isEqualTo("Phạm vi");
    }

    @Test
    void automaticNumbersAreResolved() {
        byte[] docx = TestDocx.withPart(
                numbered(
                        "0|QUY ĐỊNH CHUNG",
                        "1|Phạm vi",
                        "2|Khoản một.",
                        "3|Điểm a;",
                        "3|Điểm b.",
                        "2|Khoản hai.",
                        "0|THI HÀNH",
                        "1|Hiệu lực",
                        "2|Khoản một."),
                "word/numbering.xml",
                NUMBERING);

        assertThat(addresses(parse(docx)))
                .containsExactly(
                        "chuong-1",
                        "dieu-1",
                        "dieu-1.khoan-1",
                        "dieu-1.khoan-1.diem-a",
                        "dieu-1.khoan-1.diem-b",
                        "dieu-1.khoan-2",
                        "chuong-2",
                        "dieu-2",
                        "dieu-2.khoan-1");
    }

    private static final String NUMBERING =
            "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:abstractNum w:abstractNumId=\"4\">"
                    + level(0, "upperRoman", "Chương %1.", "")
                    + level(1, "decimal", "Điều %2.", "<w:lvlRestart w:val=\"0\"/>")
                    + level(2, "decimal", "%3.", "")
                    + level(3, "lowerLetter", "%4)", "")
                    + "</w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"4\"/></w:num></w:numbering>";

    private static String level(int level, String kind, String text, String more) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + kind + "\"/>" + more
                + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static byte[] numbered(String... items) {
        byte[] withNumbering = built(document -> document.createNumbering());
        StringBuilder xml = new StringBuilder();
        for (String item : items) {
            xml.append("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"")
                    .append(item.charAt(0))
                    .append("\"/><w:numId w:val=\"7\"/>")
                    .append("</w:numPr></w:pPr><w:r><w:t>")
                    .append(item.substring(2))
                    .append("</w:t></w:r></w:p>");
        }
        return TestDocx.withPart(withNumbering, "word/document.xml", TestDocx.document(xml.toString()));
    }

    private static List<Section> parse(byte[] docx) {
        return new DocxDraftParser((name, content) -> Optional.empty()).parse(docx, "du-thao.docx");
    }

    private static Section article(List<Section> sections, int index) {
        return sections.stream()
                .filter(s -> s.kind() == SectionKind.ARTICLE)
                .toList()
                .get(index);
    }

    private static List<String> addresses(List<Section> sections) {
        return sections.stream().map(Section::address).toList();
    }
}
