package vn.vanho.policycomm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanho.policycomm.engine.Slug;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.EngineTime;

/** One draft from its directive to its result (II.3a to II.3d), each step done at a screen by the person whose work it is. */
@InABrowser
class MainLineTest {

    private static final String TITLE = "Luật Căn cước (qua trình duyệt)";
    private static final String COMMENT = "Điều 8 nên nói rõ hơn về trách nhiệm của doanh nghiệp.";
    private static final String ANSWER = "Đề nghị cơ quan soạn thảo bổ sung trách nhiệm của doanh nghiệp.";
    private static final List<String> BLOCKS = List.of(
            "Sự cần thiết ban hành",
            "Mục đích, quan điểm",
            "Phạm vi điều chỉnh, đối tượng áp dụng",
            "Nội dung cơ bản",
            "Điểm mới, sửa đổi, bãi bỏ so với hiện hành");
    private static final List<String> CLEAN = List.of(
            "Dấu MẬT, TỐI MẬT, TUYỆT MẬT",
            "Nội dung thuộc danh mục bí mật nhà nước của ngành",
            "Ý kiến nội bộ, «lưu hành nội bộ»",
            "Dữ liệu cá nhân, thông tin ẩn của tệp");

    @Autowired
    private DraftLine line;

    @Autowired
    private Clock clock;

    private EngineTime time;
    private People people;
    private String receipt = "";

    @BeforeEach
    void setUp(People people) {
        this.people = people;
        time = line.time();
    }

    @AfterEach
    void tidyUp() {
        line.abandon("%d/II.3a/%s".formatted(LocalDate.now(clock).getYear(), Slug.of(TITLE)));
        time.close();
    }

    @Test
    void fromTheDirectiveToTheResult() {
        justiceStartsTheCase();
        theSameDraftIsNotTakenTwice();
        recordsUploadsTheDraftAndLogsTheDirective();
        justicePlansAndTheLeadershipApproves();
        anotherPersonChecksTheDraft();
        theSixBlocksAreWrittenAndApproved();
        aCitizenComments();
        thePageIsVerifiedAndTheKitReceived();
        theWindowIsClosedEarly();
        theCommentIsGroupedAndAnswered();
        theTableIsApprovedAndForwarded();
        theResultIsPublishedAndTheCommenterAnswered();
        theReplyAndTheResultAreRecorded();
    }

    private void justiceStartsTheCase() {
        StartDialog dialog = directive();
        dialog.person().glance("directive");
        dialog.start();
    }

    private void theSameDraftIsNotTakenTwice() {
        StartDialog dialog = directive();
        dialog.button().click();
        assertThat(dialog.toast()).isInViewport();
        assertThat(dialog.toast()).containsText("Không khởi tạo được quy trình");
        dialog.person().glance("the same directive again");
    }

    private StartDialog directive() {
        StartDialog dialog = people.of("phong-tu-phap-cv").tasklist().start("Truyền thông dự thảo luật");
        dialog.form()
                .enter("Số, ký hiệu văn bản chỉ đạo", "512/STP-PBGDPL")
                .enter("Ngày văn bản chỉ đạo", today())
                .enter("Cơ quan gửi", "Sở Tư pháp tỉnh Sơn La")
                .enter("Tên dự thảo", TITLE)
                .enter("Loại văn bản", "Luật")
                .enter("Cơ quan ban hành", "Quốc hội")
                .enter("Cơ quan chủ trì soạn thảo", "Bộ Công an");
        return dialog;
    }

    private void recordsUploadsTheDraftAndLogsTheDirective() {
        Person records = people.of("van-thu-cv");
        OpenTask task = records.tasklist().pick("Vào sổ văn bản đến", TITLE).claim();
        Person beside = task.follow("trang tải tệp dự thảo");
        beside.attach("Tệp Word (.docx)", "luat-can-cuoc.docx", DraftLine.law());
        beside.press("Tải lên");
        beside.sees("luat-can-cuoc.docx");
        beside.look("draft uploaded");
        beside.page().close();
        task.form().enter("Số đến", "1287").enter("Ngày đến", today());
        records.glance("directive logged");
        task.complete();
    }

    private void justicePlansAndTheLeadershipApproves() {
        OpenTask plan = open("phong-tu-phap-cv", "Lập phương án truyền thông");
        plan.form()
                .enter("Tình hình dự thảo", "Tiếp tục truyền thông")
                .enter("Kênh truyền thông", "Cổng thông tin điện tử")
                .enter(
                        "Ngày kết thúc lấy ý kiến",
                        Days.written(LocalDate.now(clock).plusDays(DraftLine.WINDOW_DAYS)));
        finish(plan, "plan");
        OpenTask approval = open("lanh-dao-ubnd-lanhdao", "Phê duyệt phương án");
        approval.form().enter("Quyết định", "Phê duyệt");
        finish(approval, "plan approved");
    }

    private void anotherPersonChecksTheDraft() {
        OpenTask check = open("phong-tu-phap-lanhdao", "Kiểm tra tài liệu, bí mật nhà nước");
        Form form = check.form().enter("Tài liệu đầy đủ theo chỉ đạo", "Đầy đủ");
        CLEAN.forEach(question -> form.enter(question, "Không có"));
        form.enter("Danh mục đã đối chiếu (số, ngày)", "Quyết định 1722/QĐ-TTg")
                .enter("Cơ quan chủ trì soạn thảo cho phép công khai", "Cho phép");
        finish(check, "checked");
    }

    private void theSixBlocksAreWrittenAndApproved() {
        OpenTask editing = open("phong-vhtt-cv", "Biên tập sáu nội dung");
        BLOCKS.forEach(block -> editing.form().enter(block, block + ": viết cho người dân dễ hiểu."));
        finish(editing, "six blocks");
        OpenTask approval = open("lanh-dao-ubnd-lanhdao", "Phê duyệt nội dung");
        approval.form().shows(BLOCKS.get(0), BLOCKS.get(0) + ": viết cho người dân dễ hiểu.");
        approval.form().enter("Quyết định", "Phê duyệt");
        finish(approval, "blocks approved");
    }

    private void aCitizenComments() {
        Person citizen = people.citizen();
        citizen.open("/");
        citizen.look("portal");
        citizen.press(TITLE);
        citizen.sees("Đang lấy ý kiến");
        citizen.look("draft on the portal");
        citizen.press("Góp ý cho dự thảo");
        citizen.choose("Điều, khoản góp ý", "Điều 8");
        citizen.write("Nội dung góp ý", COMMENT);
        citizen.look("comment form");
        citizen.press("Gửi góp ý");
        citizen.sees("Đã nhận góp ý. Xin cảm ơn!");
        citizen.look("receipt");
        receipt = citizen.page().url();
    }

    private void thePageIsVerifiedAndTheKitReceived() {
        OpenTask page = open("trung-tam-ttvh-cv", "Xác nhận trang đã đăng");
        Person reader = people.citizen();
        reader.open(URI.create(page.address("trang đã đăng")).getPath());
        reader.sees(TITLE);
        page.form().enter("Trang trên cổng", "Đúng, đọc được");
        finish(page, "page verified");
        for (String receiver : List.of("trung-tam-ttvh-cv", "bao-chi-cv")) {
            OpenTask kit = open(receiver, "Xác nhận đã nhận bộ tài liệu");
            kit.form()
                    .enter("Ngày nhận", today())
                    .enter("Người nhận (họ tên, chức vụ)", "Lò Thị Hoa, biên tập viên")
                    .enter("Ghi chú", "Đủ tài liệu");
            finish(kit, "kit received");
        }
    }

    private void theWindowIsClosedEarly() {
        OpenTask window = open("phong-tu-phap-cv", "Theo dõi tiếp nhận góp ý");
        window.form()
                .enter("Đề nghị", "Đóng trước hạn")
                .enter("Lý do đóng trước hạn", "Cơ quan soạn thảo cần kết quả sớm");
        finish(window, "window closed");
    }

    private void theCommentIsGroupedAndAnswered() {
        OpenTask grouping = open("phong-tu-phap-cv", "Phân nhóm góp ý");
        Person desk = grouping.follow("bàn góp ý");
        desk.page().locator("article input[type=checkbox]").check();
        desk.write("Nhóm vấn đề", "Trách nhiệm của doanh nghiệp");
        desk.choose("Điều, khoản", "Điều 8");
        desk.choose("Đơn vị trả lời", "Phòng Tư pháp");
        desk.look("desk");
        desk.press("Lập nhóm");
        desk.sees("Không còn góp ý nào chờ xếp nhóm.");
        finish(grouping, "grouped");
        OpenTask answering = open("phong-tu-phap-cv", "Tiếp thu, giải trình");
        desk.page().reload();
        desk.page().getByLabel("Đề nghị tiếp thu").first().check();
        desk.write("Nội dung tiếp thu, giải trình", ANSWER);
        desk.press("Lưu trả lời");
        desk.sees("Đề nghị tiếp thu");
        desk.look("answered");
        finish(answering, "answer handed in");
    }

    private void theTableIsApprovedAndForwarded() {
        OpenTask approval = open("lanh-dao-ubnd-lanhdao", "Phê duyệt bản tổng hợp");
        Person documents = approval.follow("trang văn bản");
        documents.sees("Bản tổng hợp");
        documents.look("documents");
        documents.page().close();
        approval.form().enter("Quyết định", "Phê duyệt");
        finish(approval, "table approved");
        OpenTask forwarding = open("van-thu-cv", "Gửi cơ quan soạn thảo");
        forwarding.form().enter("Số, ký hiệu công văn", "95/UBND-TP").enter("Ngày công văn", today());
        finish(forwarding, "forwarded");
    }

    private void theResultIsPublishedAndTheCommenterAnswered() {
        OpenTask result = open("phong-tu-phap-cv", "Soạn kết quả công khai");
        result.form().enter("Kết quả góp ý", "Đã nhận 1 góp ý và gửi Bộ Công an.");
        finish(result, "result written");
        Person citizen = people.citizen();
        citizen.open(receipt);
        citizen.sees(ANSWER);
        citizen.look("answer");
        citizen.press(TITLE);
        citizen.sees("Kết quả tiếp thu, giải trình");
        citizen.look("result on the portal");
    }

    private void theReplyAndTheResultAreRecorded() {
        OpenTask reply = open("phong-tu-phap-cv", "Ghi trả lời của cơ quan");
        reply.form().enter("Trả lời của cơ quan", "Kết thúc chờ: nhóm chưa ghi là «chưa có phản hồi»");
        finish(reply, "reply");
        OpenTask result = open("phong-tu-phap-cv", "Ghi kết quả của dự thảo");
        result.form().enter("Kết quả", "Đã truyền thông");
        finish(result, "recorded");
        assertThat(people.of("phong-tu-phap-cv").tasklist().cards(TITLE)).hasCount(0);
    }

    private OpenTask open(String account, String step) {
        return people.of(account).tasklist().pick(step, TITLE).claim();
    }

    private void finish(OpenTask task, String what) {
        task.button().scrollIntoViewIfNeeded();
        task.person().glance(what);
        task.complete();
        time.runDueJobs();
    }

    private String today() {
        return Days.written(LocalDate.now(clock));
    }
}
