package vn.vanho.policycomm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanho.policycomm.support.DraftLine;

/** An officer of a unit finds what the unit is asked for, does it, and is told what is wrong with it before it is taken. */
@InABrowser
class OfficersDayTest {

    private static final byte[] MINUTES =
            "%PDF-1.4\n%âãÏÓ\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);

    @Autowired
    private DraftLine line;

    @Autowired
    private Clock clock;

    private LocalDate today = LocalDate.EPOCH;
    private BriefingAsked briefing;

    @BeforeEach
    void aUnitIsAsked() {
        today = LocalDate.now(clock);
        briefing = new BriefingAsked(line, today).issued();
    }

    @AfterEach
    void drop() {
        briefing.close();
    }

    @Test
    void fromTheCardToTheReport(People people) {
        Person officer = people.of(BriefingAsked.OFFICER);
        officer.look("home");
        Tasklist tasklist = officer.tasklist();
        theCardSaysWhatIsToBeDone(tasklist);
        OpenTask task = tasklist.pick(BriefingAsked.STEP, BriefingAsked.SUBJECT);
        officer.glance("not claimed");
        task.claim();
        theFormSaysWhatIsMissing(task);
        theFormRefusesADayToComeAndKeepsTheRest(task);
        evidenceIsAdded(task);
        task.form().row(0).enter("Ngày", Days.written(today));
        task.complete();
        briefing.runDueJobs();
        officer.tasklist();
        assertThat(tasklist.cards(BriefingAsked.STEP)).hasCount(0);
        officer.glance("done");
    }

    private void theCardSaysWhatIsToBeDone(Tasklist tasklist) {
        assertThat(tasklist.count()).hasText("1");
        assertThat(tasklist.cards("II.1a", BriefingAsked.SUBJECT, "Hạn 31/12/" + today.getYear()))
                .hasCount(1);
        tasklist.person().glance("filters");
        for (String empty : new String[] {"Việc của tôi", "Quá hạn", "Đã giao lại"}) {
            tasklist.filter(empty);
            assertThat(tasklist.cards()).hasCount(0);
        }
        tasklist.filter("Việc của đơn vị");
    }

    private void theFormSaysWhatIsMissing(OpenTask task) {
        task.form().enter("Kết quả", "Đã tổ chức");
        Form row = task.form().row(0);
        row.enter("Số người dự", "0");
        assertThat(row.complaint("Số người dự")).hasText("Giá trị nhỏ nhất là 1.");
        row.enter("Số người dự", "40").enter("Địa điểm", "x").enter("Địa điểm", "");
        assertThat(row.complaint("Địa điểm")).hasText("Mục này bắt buộc nhập.");
        row.field("Ngày").locator("input.fjs-input").click();
        task.person().glance("complaints and calendar");
    }

    private void theFormRefusesADayToComeAndKeepsTheRest(OpenTask task) {
        task.form()
                .row(0)
                .enter("Ngày", Days.written(today.plusDays(1)))
                .enter("Địa điểm", "Hội trường Phòng Y tế")
                .enter("Thành phần, nội dung", "Công chức, trạm y tế xã");
        task.submit();
        assertThat(task.toast()).containsText("Các cuộc quán triệt");
        assertThat(task.toast()).containsText("có dòng chưa đến ngày");
        task.person().glance("refused");
        task.form().row(0).shows("Địa điểm", "Hội trường Phòng Y tế");
    }

    private void evidenceIsAdded(OpenTask task) {
        Person evidence = task.follow("trang minh chứng");
        evidence.attach("Tệp PDF, DOCX, JPEG, PNG hoặc MP3", "bien-ban.pdf", MINUTES);
        evidence.press("Tải lên");
        evidence.sees("Đã có (1)");
        evidence.look("evidence");
        evidence.page().close();
    }
}
