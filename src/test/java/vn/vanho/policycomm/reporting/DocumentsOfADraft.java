package vn.vanho.policycomm.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import vn.vanho.policycomm.consultation.AgencyReply;
import vn.vanho.policycomm.consultation.Answer;
import vn.vanho.policycomm.consultation.AnswerKind;
import vn.vanho.policycomm.documents.IssuedDocument;

/** What the district prints when a consultation is over. */
abstract class DocumentsOfADraft extends ConsultedDraft {

    @Test
    void theTableHoldsEveryCommentAndAnswerInArticleOrder() throws IOException {
        everybodyIsAnswered();
        List<List<String>> rows = read(documents.consolidatedTable(draftId)).table(1);
        assertThat(rows.get(0))
                .containsExactly(
                        "Nhóm vấn đề hoặc Điều, khoản",
                        "Chủ thể góp ý",
                        "Nội dung góp ý",
                        "Nội dung tiếp thu, giải trình");
        assertThat(rows.subList(1, rows.size()))
                .containsExactly(
                        List.of(
                                "Toàn bộ dự thảo\nĐộ dài",
                                "Hội Nông dân huyện",
                                "Dự thảo dài quá.",
                                "Đề nghị giải trình\nLuật cần đủ chi tiết."),
                        List.of(
                                "Khoản 1 Điều 2\nĐịnh nghĩa",
                                "Hà Thị Mây – xã Chiềng Xuân",
                                "Định nghĩa còn rộng.\nĐề nghị thu hẹp.",
                                "Đề nghị tiếp thu một phần\nThu hẹp định nghĩa.\nGiữ nguyên phần còn lại."),
                        List.of("", "Hợp tác xã Vân Hồ Xanh – xã Tô Múa", "Định nghĩa chưa rõ.", ""),
                        List.of(
                                "Khoản 2 Điều 2\nKhái niệm",
                                "Tòa án nhân dân huyện",
                                "Bỏ cụm từ cuối.",
                                "Đề nghị tiếp thu\nSẽ bỏ."),
                        List.of(
                                "Điều 3\nNguyên tắc chung",
                                "Cá nhân",
                                "Đồng ý với chính sách.",
                                "Đề nghị tiếp thu\nTiếp thu ý kiến."),
                        List.of(
                                "Điều 10\nThời hạn",
                                "Cá nhân – xã Vân Hồ",
                                "Nên nêu rõ thời hạn.",
                                "Đề nghị giải trình\nThời hạn đã có ở nghị định."));
    }

    @Test
    void partOneCountsEverythingThatCameIn() throws IOException {
        everybodyIsAnswered();
        comment("dieu-4", "Đến sau khi phân loại.", SHY);
        String both = "Tổng số cơ quan, tổ chức, cá nhân đã gửi ý kiến: 7, trong đó: cá nhân: 4; cơ quan nhà nước: 1;"
                + " tổ chức: 1; doanh nghiệp: 1.";
        String table = read(documents.consolidatedTable(draftId)).text();
        String letter = read(documents.forwardingLetter(draftId)).text();
        assertThat(table)
                .contains(both)
                .contains("Tổng số ý kiến nhận được: 8, trong đó: đưa vào bản tổng hợp tại mục 2: 6; không đưa vào bản"
                        + " tổng hợp (có ghi lý do, lưu hồ sơ): 1; chưa phân loại: 1.");
        assertThat(letter).contains(both).contains("Tổng số ý kiến nhận được: 8, trong đó: đưa vào bản tổng hợp: 6;");
    }

    @Test
    void aNameIsPrintedOnlyWithConsentAndAHouseNever() throws IOException {
        everybodyIsAnswered();
        String text = read(documents.consolidatedTable(draftId)).text();
        assertThat(text).doesNotContain("Mùa A Sình", "Hua Tạt", "Số 12").contains("Hà Thị Mây");
    }

    @Test
    void theLetterGoesToTheDraftingAgencyAndNamesTheDirective() throws IOException {
        everybodyIsAnswered();
        assertThat(read(documents.forwardingLetter(draftId)).text())
                .contains("ỦY BAN NHÂN DÂN\nHUYỆN VÂN HỒ")
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc")
                .containsPattern("Số: {8,}/UBND-PTP")
                .containsPattern("Vân Hồ, ngày {5,}tháng {5,}năm 20\\d\\d")
                .contains("DỰ THẢO", "Kính gửi: Bộ Công an.")
                .contains("Văn bản số 512/STP-PBGDPL ngày 02 tháng 4 năm 2024 của Sở Tư pháp tỉnh Sơn La")
                .contains("dự thảo Luật An ninh mạng, từ ngày ")
                .contains("Bản tổng hợp ý kiến, tiếp thu, giải trình gửi kèm theo Công văn này")
                .contains("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", "Nơi nhận:\n- Như trên;", "- Lưu: VT, PTP.")
                .doesNotContain("{{", "}}");
    }

    @Test
    void theUrgingLetterNamesTheLetterItFollowsAndWhatIsStillOpen() throws IOException {
        everybodyIsAnswered();
        replies.recordSending(draftId, "95/UBND-PTP", LocalDate.of(2024, 7, 1));
        String replied = groups.groups(draftId).get(0).id();
        replies.record(
                new AgencyReply(replied, new Answer(AnswerKind.ACCEPT, "Được."), "7/BCA", LocalDate.of(2024, 7, 9)),
                "phong-tu-phap-cv");
        assertThat(read(documents.urgingLetter(draftId)).text())
                .contains("V/v đôn đốc trả lời ý kiến góp ý đối với dự thảo Luật An ninh mạng")
                .containsPattern("Số: {8,}/UBND-PTP")
                .contains("DỰ THẢO", "Kính gửi: Bộ Công an.")
                .contains("đã có Công văn số 95/UBND-PTP ngày 01 tháng 7 năm 2024 gửi Bộ Công an Bản tổng hợp")
                .contains("6 ý kiến của cơ quan, tổ chức, cá nhân theo 5 nhóm vấn đề")
                .contains("chưa nhận được trả lời đối với 4 nhóm vấn đề")
                .contains("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", "Nơi nhận:\n- Như trên;", "- Lưu: VT, PTP.")
                .doesNotContain("{{", "}}");
    }

    @Test
    void theTableIsADraftWithoutANumber() throws IOException {
        everybodyIsAnswered();
        assertThat(read(documents.consolidatedTable(draftId)).text())
                .contains("DỰ THẢO", "BẢN TỔNG HỢP\nÝ kiến, tiếp thu, giải trình đối với dự thảo Luật An ninh mạng")
                .contains("do Bộ Công an chủ trì soạn thảo, từ ngày ", "2. Kết quả cụ thể", "./.\nNơi nhận:")
                .containsPattern("Vân Hồ, ngày {5,}tháng {5,}năm 20\\d\\d")
                .doesNotContain("Số:", "{{", "}}");
    }

    @Test
    void ofADraftOfOurOwnTheAnswersAreFinal() throws IOException {
        draftId = register("Dự thảo Quyết định về chợ", "Phòng Tư pháp");
        group("Chợ", "dieu-1", new Answer(AnswerKind.ACCEPT, "Đồng ý."), List.of(comment("", "Tốt.", SHY)));
        PrintedPages table = read(documents.consolidatedTable(draftId));
        assertThat(table.table(1).get(1).get(3)).isEqualTo("Tiếp thu\nĐồng ý.");
        assertThat(table.text()).contains("dự thảo Quyết định về chợ").doesNotContain("dự thảo Dự thảo");
    }

    @Test
    void aCommentOnANarrowerPointThanItsGroupSaysSo() throws IOException {
        String comment = comment("dieu-2.khoan-1", "Chưa rõ.", SHY);
        group("Điều 2", "dieu-2", new Answer(AnswerKind.ACCEPT, "Đồng ý."), List.of(comment));
        assertThat(read(documents.consolidatedTable(draftId)).table(1).get(1).get(2))
                .isEqualTo("Khoản 1 Điều 2:\nChưa rõ.");
    }

    @Test
    void hostileTextStaysText() throws IOException {
        String hostile = "{{draft}} ${7*7} {{?x}}{{/x}} {{@logo}} <script>alert(1)</script> =HYPERLINK(\"http://x\")"
                + " & ]]> \u0001\u0000\uFFFE\uD800 \uD83D\uDE00 \u202Eđảo";
        String shown = "{{draft}} ${7*7} {{?x}}{{/x}} {{@logo}} <script>alert(1)</script> =HYPERLINK(\"http://x\")"
                + " & ]]> \uD83D\uDE00 đảo";
        draftId = register(hostile.replace("\u0000", "").replace("\uD800", ""), "Bộ {{title}}\u0002 <b>");
        String comment = comment("", hostile.replace("\u0000", "").replace("\uD800", ""), SHY);
        group("{{matter}} $1 \\", "", new Answer(AnswerKind.ACCEPT, "{{answer}}\u0008 <w:r/>"), List.of(comment));
        PrintedPages table = read(documents.consolidatedTable(draftId));
        PrintedPages letter = read(documents.forwardingLetter(draftId));
        assertThat(table.table(1).get(1).get(0)).isEqualTo("Toàn bộ dự thảo\n{{matter}} $1 \\");
        assertThat(table.table(1).get(1).get(2).replaceAll(" +", " ")).isEqualTo(shown);
        assertThat(table.table(1).get(1).get(3)).isEqualTo("Đề nghị tiếp thu\n{{answer}} <w:r/>");
        assertThat(table.text()).contains("dự thảo {{draft}} ${7*7}", "Bộ {{title}} <b>");
        assertThat(letter.text()).contains("dự thảo " + shown, "Kính gửi: Bộ {{title}} <b>.");
        assertThat(letter.document().getHyperlinks()).isEmpty();
        assertThat(table.document().getHyperlinks()).isEmpty();
    }

    @Test
    void printingAgainWhatHasNotChangedStoresNothing() {
        everybodyIsAnswered();
        IssuedDocument table = documents.consolidatedTable(draftId);
        IssuedDocument letter = documents.forwardingLetter(draftId);
        assertThat(documents.consolidatedTable(draftId).id()).isEqualTo(table.id());
        assertThat(documents.forwardingLetter(draftId).id()).isEqualTo(letter.id());
        groups.answer(groups.groups(draftId).get(0).id(), new Answer(AnswerKind.ACCEPT, "Khác."), "phong-tu-phap-cv");
        assertThat(documents.consolidatedTable(draftId).version()).isEqualTo(2);
        assertThat(issued.newest(draftId)).hasSize(2);
    }

    @Test
    void aDraftNobodyCommentedOnHasATableWithoutRows() throws IOException {
        PrintedPages table = read(documents.consolidatedTable(draftId));
        assertThat(table.table(1)).hasSize(1);
        assertThat(table.text()).contains("Tổng số ý kiến nhận được: 0");
    }

    @Test
    void moreCommentsThanOnePageOfReadingAllArrive() throws IOException {
        List<String> many = IntStream.range(0, 450)
                .mapToObj(n -> comment("dieu-2", "Ý kiến " + n, NAMELESS))
                .toList();
        group("Nhiều", "dieu-2", new Answer(AnswerKind.ACCEPT, "Đồng ý."), many);
        jdbc.sql("update public_comment set received_at = ? where draft_id = ?")
                .params(OffsetDateTime.parse("2024-04-05T08:00:00+07:00"), draftId)
                .update();
        assertThat(read(documents.consolidatedTable(draftId)).table(1))
                .hasSize(451)
                .doesNotHaveDuplicates();
    }

    @Test
    void aCellThatWouldBeEmptyKeepsAParagraphSoThatWordOpensTheFile() throws IOException {
        String comment = comment("", "\u0001", author("INDIVIDUAL", "\u202E", "", true));
        group("\u0002", "", new Answer(AnswerKind.ACCEPT, "\u0003"), List.of(comment));
        PrintedPages table = read(documents.consolidatedTable(draftId));
        assertThat(table.table(1).get(1).get(1)).isEqualTo("Cá nhân");
        assertThat(mainPart()).doesNotContain("</w:tcPr></w:tc>");
    }

    @Test
    void aDraftThatWasNeverOpenedNamesNoDays() throws IOException {
        jdbc.sql("update draft set window_opens_at = null where id = ?")
                .param(draftId)
                .update();
        assertThat(read(documents.forwardingLetter(draftId)).text()).contains("dự thảo Luật An ninh mạng. Ủy ban");
    }

    private String mainPart() throws IOException {
        byte[] table = issued.content(
                        draftId, documents.consolidatedTable(draftId).id())
                .orElseThrow();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(table))) {
            while (!zip.getNextEntry().getName().equals("word/document.xml")) {
                zip.closeEntry();
            }
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
