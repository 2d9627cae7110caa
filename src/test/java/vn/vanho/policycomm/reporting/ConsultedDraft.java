package vn.vanho.policycomm.reporting;

import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.consultation.AgencyReplies;
import vn.vanho.policycomm.consultation.Answer;
import vn.vanho.policycomm.consultation.AnswerKind;
import vn.vanho.policycomm.consultation.CommentGroups;
import vn.vanho.policycomm.consultation.Directive;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.consultation.IssuedDocument;
import vn.vanho.policycomm.consultation.IssuedDocuments;
import vn.vanho.policycomm.consultation.NewDraft;
import vn.vanho.policycomm.consultation.SenderKind;
import vn.vanho.policycomm.support.CommentRowsForTests;
import vn.vanho.policycomm.support.CommentRowsForTests.Sender;

/** A draft whose consultation is over, with comments of all kinds. */
abstract class ConsultedDraft {

    static final Sender SHY = new Sender(SenderKind.INDIVIDUAL, "Mùa A Sình", "Số 12, bản Hua Tạt, xã Vân Hồ", false);
    static final Sender OPEN = new Sender(SenderKind.INDIVIDUAL, "Hà Thị Mây", "Xã Chiềng Xuân", true);
    static final Sender NAMELESS = new Sender(SenderKind.INDIVIDUAL, null, null, false);
    static final Sender UNION = new Sender(SenderKind.ORGANISATION, "Hội Nông dân huyện", null, true);
    static final Sender SHOP = new Sender(SenderKind.BUSINESS, "Hợp tác xã Vân Hồ Xanh", "Tô Múa", true);
    static final Sender COURT = new Sender(SenderKind.AGENCY, "Tòa án nhân dân huyện", "", true);

    @Autowired
    Drafts drafts;

    @Autowired
    CommentGroups groups;

    @Autowired
    AgencyReplies replies;

    @Autowired
    IssuedDocuments issued;

    @Autowired
    DraftDocuments documents;

    @Autowired
    JdbcClient jdbc;

    String draftId;
    CommentRowsForTests comments;

    @BeforeEach
    void aDraftIsBeingConsultedOn() throws IOException {
        draftId = register("Luật An ninh mạng", "Bộ Công an");
        comments = new CommentRowsForTests(jdbc, draftId);
    }

    String register(String title, String draftingAgency) throws IOException {
        String subject = "luat-" + UUID.randomUUID();
        Directive directive = new Directive("512/STP-PBGDPL", LocalDate.of(2024, 4, 2), "Sở Tư pháp tỉnh Sơn La", null);
        String id = drafts.register(new NewDraft(
                "2024/II.3a/" + subject, 2024, subject, title, "luat", "Quốc hội", draftingAgency, directive));
        drafts.attachFile(
                id,
                "luat.docx",
                new ClassPathResource("sample/luat-an-ninh-mang.docx").getContentAsByteArray(),
                "van-thu-cv");
        drafts.openWindow(id, OffsetDateTime.now().plusDays(30));
        return id;
    }

    String group(String title, String address, Answer answer, List<String> commentIds) {
        String id = groups.create(draftId, title, address, "phong-tu-phap");
        groups.assign(id, commentIds);
        groups.answer(id, answer, "phong-tu-phap-cv");
        return id;
    }

    void everybodyIsAnswered() {
        String ten = comments.add("dieu-10", "Nên nêu rõ thời hạn.", SHY);
        String two = comments.add("dieu-2.khoan-1", "Định nghĩa còn rộng.\nĐề nghị thu hẹp.", OPEN);
        String three = comments.add("dieu-3", "Đồng ý với chính sách.", NAMELESS);
        String whole = comments.add("", "Dự thảo dài quá.", UNION);
        String twoAgain = comments.add("dieu-2.khoan-1", "Định nghĩa chưa rõ.", SHOP);
        String clauseTwo = comments.add("dieu-2.khoan-2", "Bỏ cụm từ cuối.", COURT);
        String abuse = comments.add("", "Nội dung không phù hợp.", NAMELESS);
        group("Thời hạn", "dieu-10", new Answer(AnswerKind.EXPLAIN, "Thời hạn đã có ở nghị định."), List.of(ten));
        group("Nguyên tắc chung", "dieu-3", new Answer(AnswerKind.ACCEPT, "Tiếp thu ý kiến."), List.of(three));
        group("Khái niệm", "dieu-2.khoan-2", new Answer(AnswerKind.ACCEPT, "Sẽ bỏ."), List.of(clauseTwo));
        group(
                "Định nghĩa",
                "dieu-2.khoan-1",
                new Answer(AnswerKind.ACCEPT_PARTLY, "Thu hẹp định nghĩa.\nGiữ nguyên phần còn lại."),
                List.of(two, twoAgain));
        group("Độ dài", "", new Answer(AnswerKind.EXPLAIN, "Luật cần đủ chi tiết."), List.of(whole));
        groups.create(draftId, "Nhóm rỗng", "dieu-5", "phong-tu-phap");
        groups.withhold(draftId, abuse, "Lời lẽ xúc phạm");
    }

    PrintedPages read(IssuedDocument document) throws IOException {
        return PrintedPages.open(issued.content(draftId, document.id()).orElseThrow());
    }
}
