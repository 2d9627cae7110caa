package vn.vanho.policycomm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.Newcomers;

/** A head names who stands in during a leave; that person does the head's step, and the record says in whose place. */
@InABrowser
class SubstitutesDayTest {

    private static final String CONFIRMING = "Thủ trưởng xác nhận";
    private static final String IN_PLACE = "Thử Người Thay nhận việc, thay mặt Lãnh đạo PYT";

    @Autowired
    private DraftLine line;

    @Autowired
    private IdentityService identities;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Newcomers newcomers;
    private String substitute = "";
    private LocalDate today = LocalDate.EPOCH;
    private BriefingAsked briefing;

    @BeforeEach
    void aColleagueWorksInTheUnitAndTheOfficerHasReported() {
        newcomers = new Newcomers(identities, jdbc);
        substitute = newcomers.in("Người Thay", "phong-y-te");
        today = LocalDate.now(clock);
        briefing = new BriefingAsked(line, today).issued().reported();
    }

    @AfterEach
    void drop() {
        briefing.close();
        newcomers.close();
        jdbc.sql("delete from substitution").update();
        jdbc.sql("delete from done_in_place").update();
    }

    @Test
    void confirmsForTheHeadWhoIsAway(People people) {
        Person away = people.of(BriefingAsked.HEAD);
        Person acting = people.of(substitute);
        assertThat(acting.tasklist().cards(CONFIRMING)).hasCount(0);
        theHeadNamesTheSubstitute(away);

        acting.open("/lam-viec");
        acting.sees("Đang thay mặt");
        acting.look("home of the substitute");
        OpenTask task =
                acting.tasklist().pick(CONFIRMING, BriefingAsked.SUBJECT).claim();
        acting.glance("the head's step");
        theHistorySays(task);
        task.form().enter("Quyết định", "Xác nhận");
        task.button().scrollIntoViewIfNeeded();
        acting.glance("confirming");
        task.complete();
        briefing.runDueJobs();

        away.open("/lam-viec/ho-so/%d/II.1a".formatted(today.getYear()));
        away.sees("Thay mặt Lãnh đạo PYT");
        away.look("file of the case");
    }

    private void theHeadNamesTheSubstitute(Person head) {
        head.press("Cử người thay mặt");
        head.choose("Người thay mặt", "Thử Người Thay");
        head.write("Từ ngày", today.toString());
        head.write("Đến hết ngày", today.plusDays(3).toString());
        head.write("Lý do", "Nghỉ phép");
        head.look("naming");
        head.press("Cử người thay mặt");
        head.sees("Đã cử người thay mặt");
        head.sees("Đang thay mặt");
        head.look("named");
    }

    private static void theHistorySays(OpenTask task) {
        Locator history = task.leaves().getByText("Diễn biến");
        history.click();
        task.person().sees(IN_PLACE);
        task.person().glance("history of the step");
        task.leaves().first().click();
    }
}
