package vn.vanho.policycomm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanho.policycomm.support.DraftLine;

/** Văn thư takes a document out for its number, keys it back, and enters a comment that came on paper. */
@InABrowser
class ClerksDayTest {

    private static final String CLERK = "van-thu-cv";
    private static final String KEY = "2024/II.3a/luat-viec-lam-tren-giay";
    private static final String TITLE = "Luật Việc làm (góp ý trên giấy)";
    private static final String COMMENT = "Đề nghị hỗ trợ học nghề cho người dân ở bản xa.";

    @Autowired
    private DraftLine line;

    @Autowired
    private Clock clock;

    private LocalDate today = LocalDate.EPOCH;
    private BriefingAsked briefing;

    @BeforeEach
    void aDirectiveIsSignedAndADraftIsOpen() {
        today = LocalDate.now(clock);
        briefing = new BriefingAsked(line, today);
        line.publish(KEY, TITLE);
    }

    @AfterEach
    void drop() {
        briefing.close();
        line.abandon(KEY);
    }

    @Test
    void aDocumentGetsItsNumber(People people) throws IOException {
        Person clerk = people.of(CLERK);
        OpenTask task = clerk.tasklist()
                .pick("Ghi số, ngày văn bản", BriefingAsked.SUBJECT)
                .claim();
        Person documents = task.follow("trang văn bản");
        documents.look("documents");
        assertThat(words(documents.page().waitForDownload(() -> documents.press(".docx"))))
                .contains("DỰ THẢO", "quán triệt công tác truyền thông dự thảo chính sách");
        documents.page().close();
        task.form().enter("Số, ký hiệu", "21/UBND-TP").enter("Ngày văn bản", Days.written(today));
        clerk.glance("numbered");
        task.complete();
        briefing.runDueJobs();
        assertThat(people.of(BriefingAsked.OFFICER).tasklist().cards(BriefingAsked.STEP))
                .hasCount(1);
    }

    private static String words(Download file) throws IOException {
        try (InputStream bytes = file.createReadStream();
                XWPFDocument document = new XWPFDocument(bytes);
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    @Test
    void aCommentOnPaperIsEntered(People people) {
        Person clerk = people.of(CLERK);
        clerk.press("Chọn dự thảo");
        clerk.press("Nhập góp ý " + TITLE);
        clerk.press("Lưu và lấy mã góp ý");
        clerk.sees("Góp ý chưa được lưu");
        clerk.look("incomplete");
        clerk.tick("Văn bản giấy");
        clerk.write("Ngày nhận", today.toString());
        clerk.write("Nội dung góp ý", COMMENT);
        clerk.press("Lưu và lấy mã góp ý");
        clerk.sees("Mã góp ý");
        clerk.look("receipt");
        Person justice = people.of("phong-tu-phap-cv");
        justice.open("/lam-viec/gop-y/" + line.draftId(KEY));
        justice.sees(COMMENT);
        justice.look("at the desk");
    }
}
