package vn.vanho.policycomm.reporting;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.consultation.AgencyReplies;
import vn.vanho.policycomm.consultation.Answer;
import vn.vanho.policycomm.consultation.AnswerKind;
import vn.vanho.policycomm.consultation.CommentAuthor;
import vn.vanho.policycomm.consultation.CommentGroups;
import vn.vanho.policycomm.consultation.CommentOnDesk;
import vn.vanho.policycomm.consultation.Comments;
import vn.vanho.policycomm.consultation.Directive;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.consultation.NewComment;
import vn.vanho.policycomm.consultation.NewDraft;
import vn.vanho.policycomm.documents.IssuedDocument;
import vn.vanho.policycomm.documents.IssuedDocuments;

/** A draft whose consultation is over, with comments of all kinds. */
abstract class ConsultedDraft {

    static final CommentAuthor SHY = author("INDIVIDUAL", "Mùa A Sình", "Xã Vân Hồ", false);
    static final CommentAuthor OPEN = author("INDIVIDUAL", "Hà Thị Mây", "Xã Chiềng Xuân", true);
    static final CommentAuthor NAMELESS = author("INDIVIDUAL", "", "", false);
    static final CommentAuthor UNION = author("ORGANISATION", "Hội Nông dân huyện", "", true);
    static final CommentAuthor SHOP = author("BUSINESS", "Hợp tác xã Vân Hồ Xanh", "Xã Tô Múa", true);
    static final CommentAuthor COURT = author("AGENCY", "Tòa án nhân dân huyện", "", true);

    @Autowired
    Drafts drafts;

    @Autowired
    CommentGroups groups;

    @Autowired
    private Comments comments;

    @Autowired
    AgencyReplies replies;

    @Autowired
    IssuedDocuments issued;

    @Autowired
    DraftDocuments documents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    private Clock clock;

    String draftId;

    @BeforeEach
    void aDraftIsBeingConsultedOn() throws IOException {
        draftId = register("Luật An ninh mạng", "Bộ Công an");
    }

    @AfterEach
    void resetTheClock() {
        ClockUtil.reset();
    }

    static CommentAuthor author(String kind, String name, String place, boolean publishName) {
        return new CommentAuthor(kind, name, place, "", "", !name.isEmpty(), publishName);
    }

    /** A second after the one before; returns its receipt code. */
    String comment(String address, String body, CommentAuthor author) {
        ClockUtil.setCurrentTime(Date.from(Instant.now(clock).plusSeconds(1)));
        return comments.submit(new NewComment(draftId, UUID.randomUUID().toString(), address, body, author));
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
        drafts.openWindow(id, OffsetDateTime.now(clock).plusDays(30));
        return id;
    }

    void group(String title, String address, Answer answer, List<String> receipts) {
        String id = groups.create(draftId, title, address, "phong-tu-phap");
        groups.assign(id, ids(receipts));
        groups.answer(id, answer, "phong-tu-phap-cv");
    }

    private List<String> ids(List<String> receipts) {
        return groups.comments(draftId).stream()
                .filter(comment -> receipts.contains(comment.receiptCode()))
                .map(CommentOnDesk::id)
                .toList();
    }

    void everybodyIsAnswered() {
        String ten = comment("dieu-10", "Nên nêu rõ thời hạn.", SHY);
        String two = comment("dieu-2.khoan-1", "Định nghĩa còn rộng.\nĐề nghị thu hẹp.", OPEN);
        String three = comment("dieu-3", "Đồng ý với chính sách.", NAMELESS);
        String whole = comment("", "Dự thảo dài quá.", UNION);
        String twoAgain = comment("dieu-2.khoan-1", "Định nghĩa chưa rõ.", SHOP);
        String clauseTwo = comment("dieu-2.khoan-2", "Bỏ cụm từ cuối.", COURT);
        String abuse = comment("", "Nội dung không phù hợp.", NAMELESS);
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
        groups.withhold(draftId, ids(List.of(abuse)).get(0), "Lời lẽ xúc phạm");
    }

    PrintedPages read(IssuedDocument document) throws IOException {
        return PrintedPages.open(issued.content(draftId, document.id()).orElseThrow());
    }
}
