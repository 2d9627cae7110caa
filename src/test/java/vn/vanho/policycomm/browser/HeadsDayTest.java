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

/** The head of a unit sends its part back once with the reason, and confirms what the officer made of it. */
@InABrowser
class HeadsDayTest {

    private static final String REASON = "Ghi thêm số người dự của trạm y tế xã.";
    private static final String CONFIRMING = "Thủ trưởng xác nhận";

    @Autowired
    private DraftLine line;

    @Autowired
    private Clock clock;

    private BriefingAsked briefing;

    @BeforeEach
    void theOfficerHasReported() {
        briefing = new BriefingAsked(line, LocalDate.now(clock)).issued().reported();
    }

    @AfterEach
    void drop() {
        briefing.close();
    }

    @Test
    void returnsThePartAndConfirmsItThen(People people) {
        Person head = people.of(BriefingAsked.HEAD);
        OpenTask first = head.tasklist().pick(CONFIRMING, BriefingAsked.SUBJECT).claim();
        first.form().enter("Quyết định", "Trả lại").enter("Lý do trả lại", REASON);
        hand(first, "returned");

        Person officer = people.of(BriefingAsked.OFFICER);
        OpenTask again = officer.tasklist()
                .pick(BriefingAsked.STEP, BriefingAsked.SUBJECT)
                .claim();
        again.form().shows("Lý do trả lại", REASON);
        again.form().row(0).shows("Số người dự", "40").enter("Số người dự", "55");
        hand(again, "mended");

        OpenTask second =
                head.tasklist().pick(CONFIRMING, BriefingAsked.SUBJECT).claim();
        assertThat(second.form().field("Kết quả của đơn vị").locator("textarea"))
                .hasValue(containing("55"));
        second.form().enter("Quyết định", "Xác nhận");
        hand(second, "confirmed");
        assertThat(head.tasklist().cards(BriefingAsked.SUBJECT)).hasCount(0);
    }

    private static Pattern containing(String words) {
        return Pattern.compile(words);
    }

    private void hand(OpenTask task, String what) {
        task.button().scrollIntoViewIfNeeded();
        task.person().glance(what);
        task.complete();
        briefing.runDueJobs();
    }
}
