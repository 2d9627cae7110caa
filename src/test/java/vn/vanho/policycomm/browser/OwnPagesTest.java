package vn.vanho.policycomm.browser;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.plan.YearPlans;
import vn.vanho.policycomm.support.DraftLine;

/** Our own pages break none of the rules of WCAG 2 (A, AA) that axe can check, on office screens and on telephones. */
@InABrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnPagesTest {

    private static final String KEY = "2024/II.3a/luat-xem-trang";
    private static final String TITLE = "Luật Quy hoạch đô thị và quy hoạch nông thôn (xem trang)";
    private static final int YEAR = 2048;

    @Autowired
    private DraftLine line;

    @Autowired
    private YearPlans plans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private String receipt = "";
    private String draft = "";

    @BeforeAll
    void aDraftIsOpenAndAPlanIsThere() {
        line.publish(KEY, TITLE);
        draft = line.draftId(KEY);
        receipt = line.comment(KEY, "dieu-8", "Điều 8 nên nói rõ hơn.", "");
        line.comment(KEY, "", "Đồng ý với dự thảo.", "");
        plans.bring(YEAR, "12/KH-UBND", LocalDate.of(YEAR, 1, 5), "phong-tu-phap-cv");
        // The portal looks for new plans once a minute.
        ClockUtil.offset(Duration.ofMinutes(2).toMillis());
    }

    @AfterAll
    void forget() {
        line.abandon(KEY);
        line.time().close();
        List.of("plan_item_role", "plan_item", "year_plan")
                .forEach(table -> jdbc.sql("delete from %s where plan_year = ?".formatted(table))
                        .param(YEAR)
                        .update());
    }

    @Test
    void ofThePortal(People people) {
        Person citizen = people.citizen();
        inspectThePortal(citizen, "");
        citizen.page().setViewportSize(390, 844);
        inspectThePortal(citizen, " on a telephone");
    }

    private void inspectThePortal(Person citizen, String where) {
        inspect(citizen, "/", "drafts" + where);
        citizen.press(TITLE);
        citizen.sees("Toàn văn dự thảo");
        citizen.inspect("draft" + where);
        citizen.press("Góp ý cho dự thảo");
        citizen.inspect("comment" + where);
        citizen.press("Gửi góp ý");
        citizen.sees("Góp ý chưa được gửi");
        citizen.inspect("comment refused" + where);
        inspect(citizen, "/ke-hoach/" + YEAR, "plan" + where);
        citizen.sees("Các nhiệm vụ của kế hoạch");
        inspect(citizen, "/gop-y", "search" + where);
        inspect(citizen, "/gop-y/" + receipt, "receipt" + where);
        inspect(citizen, "/login", "sign-in" + where);
    }

    @Test
    void ofTheWorkOnADraft(People people) {
        Person justice = people.of("phong-tu-phap-cv");
        justice.inspect("home");
        inspect(justice, "/lam-viec/mat-khau", "password");
        inspect(justice, "/lam-viec/gop-y", "drafts that take comments");
        inspect(justice, "/lam-viec/gop-y/%s/tiep-nhan".formatted(draft), "entry");
        inspect(justice, "/lam-viec/gop-y/" + draft, "desk");
        for (String page : List.of("tai-lieu", "van-ban", "phoi-hop", "mang-xa-hoi", "xem-truoc", "loa")) {
            inspect(justice, "/lam-viec/du-thao/%s/%s".formatted(draft, page), page);
        }
        inspect(justice, "/lam-viec/phan-viec", "open parts");
        inspect(people.of("phong-tu-phap-lanhdao"), "/lam-viec/dinh-chinh", "corrections");
    }

    @Test
    void ofAUnit(People people) {
        try (BriefingAsked briefing = new BriefingAsked(line, LocalDate.now(clock)).issued()) {
            Person officer = people.of(BriefingAsked.OFFICER);
            OpenTask task = officer.tasklist().pick(BriefingAsked.STEP, BriefingAsked.SUBJECT);
            task.follow("trang minh chứng").inspect("evidence");
            briefing.runDueJobs();
        }
    }

    @Test
    void ofThePlan(People people) {
        Person head = people.of("phong-tu-phap-lanhdao");
        inspect(head, "/lam-viec/ke-hoach", "plans");
        inspect(head, "/lam-viec/ke-hoach/%d/sua-doi".formatted(YEAR), "amendments");
        inspect(head, "/lam-viec/ke-hoach/%d/sua-doi?nhiem-vu=II.1a".formatted(YEAR), "item");
        inspect(head, "/lam-viec/ke-hoach/%d/so-lieu".formatted(YEAR), "figures");
    }

    @Test
    void ofTheCouncil(People people) {
        Person secretary = people.of("hoi-dong-cv");
        inspect(secretary, "/lam-viec/ke-hoach/%d/bang".formatted(YEAR), "board");
        inspect(secretary, "/lam-viec/ke-hoach/%d/don-doc?muc=II.1a&don-vi=phong-y-te".formatted(YEAR), "nothing late");
        inspect(secretary, "/lam-viec/ke-hoach/%d/don-doc?muc=x&don-vi=y".formatted(YEAR), "no such unit");
        inspect(secretary, "/lam-viec/ke-hoach/%d/ra-soat".formatted(YEAR), "no records");
    }

    @Test
    void ofADayAtWork(People people) {
        Person head = people.of("phong-tu-phap-lanhdao");
        inspect(head, "/lam-viec/giao-viec", "assigning");
        inspect(head, "/lam-viec/thay-mat", "standing in");
        inspect(head, "/lam-viec/thu-nhac", "morning mail");
        inspect(head, "/lam-viec/da-lam?ca-don-vi=true", "finished work");
        inspect(head, "/lam-viec/ho-so/2024", "files of a year");
        inspect(head, "/lam-viec/ho-so/" + KEY, "file of a draft");
        inspect(head, "/huong-dan", "help");
        inspect(head, "/huong-dan/can-bo", "help for officers");
    }

    @Test
    void ofTheAdministrator(People people) {
        Person administrator = people.of("quan-tri");
        inspect(administrator, "/quan-tri", "administration");
        inspect(administrator, "/quan-tri/nguoi-dung", "people");
        inspect(administrator, "/quan-tri/nguoi-dung/phong-y-te-cv", "person");
        inspect(administrator, "/quan-tri/ngay-nghi", "days off");
        inspect(administrator, "/quan-tri/thay-mat", "standing in");
        inspect(administrator, "/quan-tri/don-vi", "units");
        inspect(administrator, "/quan-tri/thu", "mail to staff");
        inspect(administrator, "/khong-co-trang-nay", "nothing there");
    }

    private static void inspect(Person person, String path, String what) {
        person.open(path);
        person.inspect(what);
    }
}
