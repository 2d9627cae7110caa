package vn.vanho.policycomm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanho.policycomm.support.DraftLine;

/** Two people of one unit have the same task before them: one does it, the other is told so, and it counts once. */
@InABrowser
class TwoAtOnceTest {

    /** A task that is done is no longer there, or has changed under the hand of whoever asks for it. */
    private static final Pattern GONE_OR_CHANGED = Pattern.compile("không còn nữa|vừa được người khác thay đổi");

    @Autowired
    private DraftLine line;

    @Autowired
    private Clock clock;

    private BriefingAsked briefing;

    @BeforeEach
    void aUnitIsAsked() {
        briefing = new BriefingAsked(line, LocalDate.now(clock)).issued();
    }

    @AfterEach
    void drop() {
        briefing.close();
    }

    @Test
    void whoComesLateIsTold(People people) {
        OpenTask officers = open(people.of(BriefingAsked.OFFICER));
        OpenTask heads = open(people.of(BriefingAsked.HEAD));
        heads.person().seesNoNewList();
        report(officers.claim());
        officers.complete();
        briefing.runDueJobs();

        heads.pressClaim();
        assertThat(heads.toast()).containsText(GONE_OR_CHANGED);
        heads.person().glance("claimed too late");
        heads.person().seesNewLists();
        itCameToTheHeadOnce(people);
    }

    @Test
    void whoHandsInWhatWasDoneMeanwhileIsTold(People people) {
        OpenTask atTheDesk = open(people.of(BriefingAsked.OFFICER)).claim();
        OpenTask atAnother = open(people.atAnotherScreen(BriefingAsked.OFFICER));
        atAnother.person().seesNoNewList();
        report(atTheDesk);
        report(atAnother);
        atTheDesk.complete();
        briefing.runDueJobs();

        atAnother.submit();
        assertThat(atAnother.toast()).containsText("Việc này vừa được người khác thay đổi");
        atAnother.person().glance("handed in too late");
        itCameToTheHeadOnce(people);
    }

    @Test
    void whoStillHasItOpenIsTold(People people) {
        OpenTask atTheDesk = open(people.of(BriefingAsked.OFFICER)).claim();
        OpenTask atAnother = open(people.atAnotherScreen(BriefingAsked.OFFICER));
        report(atAnother);
        report(atTheDesk);
        atTheDesk.complete();
        briefing.runDueJobs();

        assertThat(atAnother.gone()).isInViewport();
        assertThat(atAnother.gone()).containsText("đã có người hoàn thành");
        assertThat(atAnother.button()).isDisabled();
        atAnother.person().glance("done by another");
    }

    private OpenTask open(Person person) {
        return person.tasklist().pick(BriefingAsked.STEP, BriefingAsked.SUBJECT);
    }

    private void report(OpenTask task) {
        task.form()
                .enter("Kết quả", "Đã tổ chức")
                .row(0)
                .enter("Ngày", Days.written(LocalDate.now(clock)))
                .enter("Địa điểm", "Hội trường Phòng Y tế")
                .enter("Thành phần, nội dung", "Công chức, trạm y tế xã")
                .enter("Số người dự", "40");
    }

    private static void itCameToTheHeadOnce(People people) {
        assertThat(people.of(BriefingAsked.HEAD).tasklist().cards(BriefingAsked.SUBJECT))
                .hasCount(1);
        assertThat(people.of(BriefingAsked.HEAD).tasklist().cards("Thủ trưởng xác nhận"))
                .hasCount(1);
    }
}
