package vn.vanho.policycomm.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.engine.Account;
import vn.vanho.policycomm.engine.Accounts;
import vn.vanho.policycomm.engine.LentGroups;
import vn.vanho.policycomm.organisation.People;
import vn.vanho.policycomm.organisation.Post;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.support.AtOnce;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.Browser.Page;
import vn.vanho.policycomm.support.Newcomers;

/** Who may stand in for whom, from when to when, and what ends it. */
abstract class StandingIn {

    private static final String UNIT = "phong-y-te";
    private static final String HEADS = "phong-y-te-lanhdao-nhom";
    private static final String HEAD = "phong-y-te-lanhdao";
    private static final String PAGE = "/lam-viec/thay-mat";
    private static final String ADMIN = "/quan-tri/thay-mat";

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identities;

    @Autowired
    private Accounts accounts;

    @Autowired
    private LentGroups lent;

    @Autowired
    private People people;

    @Autowired
    private Substitutions substitutions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Newcomers newcomers;
    private String substitute = "";
    private LocalDate today = LocalDate.EPOCH;
    private Browser head;

    @BeforeEach
    void aColleagueWorksInTheUnit() {
        newcomers = new Newcomers(identities, jdbc);
        substitute = newcomers.in("Người Thay", UNIT);
        today = LocalDate.now(clock);
        head = new Browser(port).signIn(HEAD);
    }

    @AfterEach
    void nothingStays() {
        ClockUtil.reset();
        newcomers.close();
        jdbc.sql("delete from substitution").update();
    }

    @Test
    void itRunsFromTheFirstMidnightToTheLastInVietnam() {
        LocalDate first = today.plusDays(3);
        LocalDate last = today.plusDays(4);
        enter(HEAD, substitute, first, last);

        assertThat(lentAt(first, -1)).isEmpty();
        assertThat(lentAt(first, 0)).containsExactly(HEADS);
        assertThat(lentAt(last.plusDays(1), -1)).containsExactly(HEADS);
        assertThat(lentAt(last.plusDays(1), 0)).isEmpty();
    }

    @Test
    void aLentGroupIsNoneOfTheirOwn() {
        enter(HEAD, substitute, today, today);

        Account account = accounts.find(substitute).orElseThrow();
        assertThat(account.groups()).containsExactlyInAnyOrder(UNIT, HEADS);
        assertThat(account.ownGroups()).containsExactly(UNIT);
        assertThat(account.lent()).isEqualTo(Map.of(HEADS, HEAD));
        assertThat(account.actor().lender(Set.of(HEADS))).contains(HEAD);
        assertThat(account.actor().lender(Set.of(HEADS, UNIT))).isEmpty();
        assertThat(account.actor().lender(Set.of("van-thu"))).isEmpty();
    }

    @Test
    void faultyFieldsAreNamedAndWhatWasTypedStays() {
        Page refused =
                enter(Map.of("substitute", "", "firstDay", "hôm nay", "lastDay", "2024-02-30", "reason", "<b>đau</b>"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.find(".notice.bad").text())
                .contains(
                        "Người thay mặt: hãy chọn một người của đơn vị",
                        "Từ ngày: hãy chọn một ngày",
                        "Đến hết ngày: hãy chọn một ngày");
        assertThat(refused.find("#reason").val()).isEqualTo("<b>đau</b>");
    }

    @Test
    void onlyAColleagueWhoIsNoHeadStandsIn() {
        String deputy = newcomers.in("Phó Phòng", UNIT, HEADS);
        String retired = newcomers.in("Nghỉ Việc", UNIT);
        people.retire(retired);

        refused(typed(HEAD, today, today, "Nghỉ"), "không thể tự thay mặt mình");
        refused(typed("phong-tu-phap-cv", today, today, "Nghỉ"), "không làm ở đơn vị");
        refused(typed(retired, today, today, "Nghỉ"), "không làm ở đơn vị");
        refused(typed("tich-hop", today, today, "Nghỉ"), "không làm ở đơn vị");
        refused(typed(deputy, today, today, "Nghỉ"), "đã là lãnh đạo của đơn vị");
        refused(typed(substitute, today, today, ""), "hãy ghi lý do");
        refused(typed(substitute, today, today, "x".repeat(501)), "tối đa 500 ký tự");
        assertThat(head.open(PAGE).find("#substitute").html())
                .contains(substitute)
                .doesNotContain(deputy, retired);
    }

    @Test
    void daysAreAheadInOrderAndTakenOnce() {
        refused(typed(substitute, today.minusDays(1), today, "Nghỉ"), "không được ở trong quá khứ");
        refused(typed(substitute, today.plusDays(1), today, "Nghỉ"), "không được trước ngày đầu");
        refused(typed(substitute, today, today.plusDays(366), "Nghỉ"), "dài nhất 366 ngày");
        enter(HEAD, substitute, today.plusDays(5), today.plusDays(6));

        refused(typed("phong-y-te-cv", today, today.plusDays(5), "Nghỉ"), "trùng với lượt của Thử Người Thay");
        refused(typed("phong-y-te-cv", today.plusDays(6), today.plusDays(9), "Nghỉ"), "trùng với lượt");
        assertThat(enter(typed("phong-y-te-cv", today, today.plusDays(4), "Nghỉ"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void ofTwoAtOnceForTheSameDaysOneIsRefused() throws Exception {
        Browser again = new Browser(port).signIn(HEAD);
        Element first = form(head);
        Element second = form(again);

        List<Integer> answers = AtOnce.all(List.of(
                () -> head.submit(first, typed(substitute, today, today, "Nghỉ"))
                        .status(),
                () -> again.submit(second, typed("phong-y-te-cv", today, today, "Nghỉ"))
                        .status()));

        assertThat(answers).containsExactlyInAnyOrder(200, 400);
        assertThat(substitutions.of(UNIT)).hasSize(1);
    }

    @Test
    void theSubstituteNamesNobodyInTheHeadsPlace() {
        enter(HEAD, substitute, today, today);
        Browser theirs = new Browser(port).signIn(substitute);

        Page page = theirs.open(PAGE);
        assertThat(page.text()).contains("Bạn đang thay mặt");
        assertThat(page.document().select("form[action^=" + PAGE + "]")).isEmpty();
        Map<String, String> passedOn = new HashMap<>(typed("phong-y-te-cv", today, today, "Nghỉ"));
        passedOn.put("unit", UNIT);
        Page refused = post(theirs, PAGE, passedOn);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.find(".notice.bad").text()).contains("không phải là lãnh đạo của đơn vị này");
        String running = substitutions.of(UNIT).get(0).id();
        assertThat(post(theirs, PAGE + "/" + running + "/ket-thuc", Map.of()).status())
                .isEqualTo(404);
    }

    /** Not even if it were entered. */
    @Test
    void whatIsLentIsNotPassedOn() {
        enter(HEAD, substitute, today, today);
        String third = newcomers.in("Người Thứ Ba", UNIT);
        jdbc.sql("insert into substitution (id, unit, head_group, head, substitute, first_day, last_day, reason,"
                        + " entered_by, entered_at) select 'chuoi', unit, head_group, substitute, ?, first_day, last_day,"
                        + " reason, entered_by, entered_at from substitution")
                .param(third)
                .update();

        assertThat(lent.to(substitute)).containsOnlyKeys(HEADS);
        assertThat(lent.to(third)).isEmpty();
    }

    @Test
    void theHeadEndsItEarly() {
        enter(HEAD, substitute, today, today.plusDays(9));

        Page ended = head.submit(head.open(PAGE).find("form[action$=/ket-thuc]"), Map.of());

        assertThat(ended.text()).contains("Đã kết thúc", "Lãnh đạo PYT kết thúc sớm lúc", "Không có lượt thay mặt nào");
        assertThat(lent.to(substitute)).isEmpty();
        String id = substitutions.of(UNIT).get(0).id();
        Page again = post(head, PAGE + "/" + id + "/ket-thuc", Map.of());
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.text()).contains("lượt này đã kết thúc");
        Browser other = new Browser(port).signIn("phong-tu-phap-lanhdao");
        assertThat(post(other, PAGE + "/" + id + "/ket-thuc", Map.of()).status())
                .isEqualTo(404);
    }

    @Test
    void itEndsWhenTheSubstituteMovesAndDoesNotComeBackWithThem() {
        enter(HEAD, substitute, today, today);

        people.move(substitute, new Post("van-thu", false));
        assertThat(lent.to(substitute)).isEmpty();
        people.move(substitute, new Post(UNIT, false));
        assertThat(lent.to(substitute)).isEmpty();
        assertThat(substitutions.of(UNIT).get(0).endedHow()).isEqualTo(Substitution.Ending.PLACE_LEFT);
        assertThat(head.open(PAGE).text()).contains("Tự kết thúc lúc");
    }

    @Test
    void itEndsWhenTheSubstituteRetires() {
        enter(HEAD, substitute, today, today);

        people.retire(substitute);

        assertThat(lent.to(substitute)).isEmpty();
        assertThat(substitutions.of(UNIT).get(0).endedHow()).isEqualTo(Substitution.Ending.PLACE_LEFT);
    }

    @Test
    void itEndsWhenTheHeadMoves() {
        String chief = newcomers.in("Trưởng Phòng", UNIT, HEADS);
        enter(chief, substitute, today, today);
        assertThat(lent.to(substitute)).containsValue(chief);

        people.move(chief, new Post("van-thu", true));

        assertThat(lent.to(substitute)).isEmpty();
    }

    /** Camunda Admin changes memberships without telling anybody. */
    @Test
    void aHeadWhoIsNoneAnyMoreLendsNothing() {
        String chief = newcomers.in("Trưởng Phòng", UNIT, HEADS);
        enter(chief, substitute, today, today);

        identities.deleteMembership(chief, HEADS);

        assertThat(lent.to(substitute)).isEmpty();
        assertThat(accounts.find(substitute).orElseThrow().groups()).containsExactly(UNIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"phong-y-te-cv", "quan-tri", "tich-hop", "hoi-dong-cv"})
    void whoHeadsNoUnitNamesNobody(String account) {
        Browser browser = new Browser(port).signIn(account);

        assertThat(browser.open(PAGE).status()).isEqualTo(403);
        assertThat(post(browser, PAGE, typed(substitute, today, today, "Nghỉ")).status())
                .isEqualTo(403);
        assertThat(substitutions.of(UNIT)).isEmpty();
    }

    @Test
    void aHeadNamesForNoOtherHeadAndNoOtherUnit() {
        Map<String, String> other = new HashMap<>(typed("phong-tu-phap-cv", today, today, "Nghỉ"));
        other.putAll(Map.of("unit", "phong-tu-phap", "head", "phong-tu-phap-lanhdao"));

        Page refused = post(head, PAGE, other);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(substitutions.of("phong-tu-phap")).isEmpty();
    }

    @Test
    void theAdministratorNamesForAHeadWhoCannot() {
        Browser administrator = new Browser(port).signIn("quan-tri");
        assertThat(administrator.open("/quan-tri/nguoi-dung").document().select("a[href=" + ADMIN + "]"))
                .hasSize(1);
        Page unit = administrator.submit(administrator.open(ADMIN).find("form[method=get]"), Map.of("don-vi", UNIT));

        Page named = administrator.submit(
                unit.find("form[method=post][action=" + ADMIN + "]"), typed(substitute, today, today, "Ốm đột xuất"));

        assertThat(named.status()).isEqualTo(200);
        assertThat(named.text()).contains("Phòng Y tế", "Lãnh đạo PYT", "Thử Người Thay", "Ốm đột xuất");
        assertThat(lent.to(substitute)).containsExactly(Map.entry(HEADS, HEAD));
        assertThat(substitutions.of(UNIT).get(0).enteredBy()).isEqualTo("quan-tri");
        administrator.submit(administrator.open(ADMIN).find("form[action$=/ket-thuc]"), Map.of());
        assertThat(lent.to(substitute)).isEmpty();
        assertThat(head.open(ADMIN).status()).isEqualTo(403);
        assertThat(post(head, ADMIN, typed(substitute, today, today, "Nghỉ")).status())
                .isEqualTo(403);
    }

    @Test
    void theAdministratorsFaultsAreNamedToo() {
        Browser administrator = new Browser(port).signIn("quan-tri");
        Map<String, String> faulty = new HashMap<>(typed(substitute, today, today, "Ốm"));
        faulty.putAll(Map.of("unit", "khong-co", "head", HEAD));
        Page refused = post(administrator, ADMIN, faulty);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.find(".notice.bad").text()).contains("Đơn vị: không có đơn vị này");

        faulty.putAll(Map.of("unit", UNIT, "head", "phong-y-te-cv"));
        assertThat(post(administrator, ADMIN, faulty).find(".notice.bad").text())
                .contains("Lãnh đạo vắng: không phải là lãnh đạo");
    }

    private void refused(Map<String, String> typed, String sentence) {
        Page refused = enter(typed);
        assertThat(refused.status()).as(sentence).isEqualTo(400);
        assertThat(refused.find(".notice.bad").text()).contains(sentence);
    }

    private Page enter(Map<String, String> typed) {
        return head.submit(form(head), typed);
    }

    private static Element form(Browser browser) {
        return browser.open(PAGE).find("form[action=" + PAGE + "]");
    }

    private void enter(String away, String account, LocalDate first, LocalDate last) {
        substitutions.enter(new NewSubstitution(UNIT, away, account, first.toString(), last.toString(), "Nghỉ phép"));
    }

    private static Map<String, String> typed(String account, LocalDate first, LocalDate last, String reason) {
        return Map.of(
                "substitute", account, "firstDay", first.toString(), "lastDay", last.toString(), "reason", reason);
    }

    /** So many seconds after midnight of a day. */
    private Set<String> lentAt(LocalDate day, int seconds) {
        ClockUtil.setCurrentTime(
                Date.from(day.atStartOfDay(Deadline.ZONE).plusSeconds(seconds).toInstant()));
        return accounts.find(substitute).orElseThrow().lent().keySet();
    }

    private static Page post(Browser browser, String path, Map<String, String> values) {
        Element form = browser.open("/lam-viec").find("form[action$=/logout]");
        form.attr("action", path);
        return browser.submit(form, values);
    }
}
