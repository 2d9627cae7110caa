package vn.vanho.policycomm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanho.policycomm.support.DraftLine;

/** Nothing stays English in what people open in Camunda's applications beside the forms of the stories. */
@InABrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WordsOnScreensTest {

    @Autowired
    private DraftLine line;

    @Autowired
    private Clock clock;

    private BriefingAsked briefing;

    @BeforeAll
    void aUnitIsAsked() {
        briefing = new BriefingAsked(line, LocalDate.now(clock)).issued();
    }

    @AfterAll
    void drop() {
        briefing.close();
    }

    @Test
    void englishIsFound(People people) {
        Page page = people.citizen().page();
        page.setContent("<title>Việc</title><p>Việc của đơn vị, quá hạn; date-cv</p><p translate=no>type</p>"
                + "<button title='Close this'>Đóng</button><p hidden>Loading</p>"
                + "<div><template shadowrootmode=open><p>Tải lại, reload</p><p>Save</p></template></div>");
        assertThat(English.on(page)).containsExactly("[Save] Save", "[Close] Close this", "[this] Close this");
    }

    @Test
    void onTheLeavesOfATask(People people) {
        Person officer = people.of(BriefingAsked.OFFICER);
        OpenTask task = officer.tasklist()
                .pick(BriefingAsked.STEP, BriefingAsked.SUBJECT)
                .claim();
        assertThat(task.leaves()).not().hasCount(0);
        for (Locator leaf : task.leaves().all()) {
            leaf.click();
            assertThat(officer.page().locator(".tab-content .loader:visible, .tab-content [aria-busy]"))
                    .hasCount(0);
            officer.glance("leaf " + leaf.innerText());
        }
    }

    @Test
    void inTheListsOfTasklist(People people) {
        Person officer = people.of(BriefingAsked.OFFICER);
        officer.tasklist();
        officer.page().locator(".sorting-choice .dropdown-toggle").first().click();
        officer.glance("sorting");
        officer.page().keyboard().press("Escape");
        officer.page().getByPlaceholder("Lọc việc").click();
        officer.glance("search");
        officer.tasklist();
        officer.press("Phím tắt");
        assertThat(officer.page().locator(".modal-dialog")).isVisible();
        officer.glance("shortcuts");
        Person justice = people.of("phong-tu-phap-cv");
        justice.tasklist().openStartDialog();
        justice.glance("processes");
    }

    @Test
    void whereNobodyIsToGo(People people) {
        Person officer = people.of(BriefingAsked.OFFICER);
        for (String app : new String[] {"cockpit", "admin"}) {
            officer.open("/camunda/app/%s/default/".formatted(app));
            officer.look("no way into " + app);
        }
    }

    @Test
    void ofTheCouncilInCockpit(People people) {
        Person council = people.of("hoi-dong-cv");
        council.open("/camunda/app/cockpit/default/");
        council.sees("Theo dõi");
        council.glance("cockpit");
        council.open("/camunda/app/cockpit/default/#/processes");
        council.sees("Quán triệt, nâng cao nhận thức");
        council.glance("processes in cockpit");
    }

    @Test
    void ofTheAdministratorInAdmin(People people) {
        Person administrator = people.of("quan-tri");
        administrator.open("/camunda/app/admin/default/#/users");
        administrator.sees("phong-y-te-cv");
        administrator.glance("users in admin");
    }
}
