package vn.vanho.policycomm.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.Browser.Page;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.EngineTime;
import vn.vanho.policycomm.support.MailServer;
import vn.vanho.policycomm.support.Newcomers;
import vn.vanho.policycomm.support.OnH2;
import vn.vanho.policycomm.support.StaffMails;

/** The mornings of a draft for which an office and an invited body are asked, as their people see them in their mail. */
@OnH2
class MorningMailsTest {

    private static final String KEY = "2026/II.3a/thu-buoi-sang";
    private static final String HEALTH = "phong-y-te";
    private static final String VETERANS = "hoi-cuu-chien-binh";
    private static final String TITLE = "Luật Thư buổi sáng";
    private static final String LOAN = "thay-mat-thu";
    private static final String PAGE = "/lam-viec/thu-nhac";

    @LocalServerPort
    private int port;

    @Autowired
    private MorningRound morning;

    @Autowired
    private StaffMails outbox;

    @Autowired
    private DraftLine line;

    @Autowired
    private IdentityService identities;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JavaMailSenderImpl sender;

    @Autowired
    private JdbcClient jdbc;

    private Newcomers newcomers;
    private EngineTime time;
    private MailServer mails;
    private String officer = "";
    private String head = "";
    private String veteran = "";

    /** Monday, 1 June 2026: parts are due within seven working days, on Wednesday of the week after. */
    @BeforeEach
    void partsAreGiven() {
        forgetMornings();
        time = line.time();
        time.advanceTo(EngineTime.at("2026-06-01"));
        mails = MailServer.startFor(sender);
        newcomers = new Newcomers(identities, jdbc);
        officer = newcomer("Lò Thị Nhận", HEALTH);
        head = newcomer("Hà Văn Trưởng", HEALTH, HEALTH + "-lanhdao-nhom");
        veteran = newcomer("Cựu Binh", VETERANS);
        line.publish(KEY, TITLE, Map.of("coordinators", List.of(HEALTH), "unitsAsked", List.of(VETERANS)));
    }

    @AfterEach
    void nothingStays() {
        time.close();
        line.abandon(KEY);
        line.forget(KEY);
        newcomers.close();
        mails.close();
        forgetMornings();
    }

    private void forgetMornings() {
        outbox.clear();
        List.of("reminder_round", "told_step", "reminder_stopped")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @Test
    void thereIsOneRoundOnAWorkingDayFromItsHourOn() {
        at("2026-06-02", 7, 29);
        assertThat(outbox.keys()).isEmpty();
        at("2026-06-02", 7, 30);
        assertThat(outbox.keys()).contains("morning/2026-06-02/" + officer);
        int posted = outbox.keys().size();
        at("2026-06-02", 7, 31);
        at("2026-06-02", 16, 0);
        assertThat(outbox.keys()).hasSize(posted);
        at("2026-06-06", 9, 0);
        assertThat(outbox.keys()).as("Saturday").hasSize(posted);
        at("2026-06-08", 16, 0);
        assertThat(outbox.keys()).as("no node before the afternoon").contains("morning/2026-06-08/" + officer);
    }

    @Test
    void thePersonReadsWhatIsNewWithItsCaseItsDayAndALink() throws MessagingException, IOException {
        at("2026-06-02", 7, 30);
        MimeMessage mail = mailTo(officer);
        assertThat(mail.getSubject()).startsWith("Việc ngày 02/06/2026: ").contains("việc mới");
        assertThat(text(mail))
                .startsWith("Kính gửi Thử Lò Thị Nhận,\n\nCác việc cần lưu ý, tính đến sáng Thứ Ba, ngày 02/06/2026:\n")
                .contains("VIỆC MỚI (", "Phối hợp thực hiện\n   II.3a. " + TITLE + "\n   Hạn: 10/06/2026 (còn 8 ngày)")
                .contains("Mở việc: http://localhost:0/camunda/app/tasklist/default/#/?task=" + part(HEALTH))
                .contains("/thu-nhac/" + officer + ".")
                .doesNotContain(part(VETERANS), "thay mặt");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    }

    @Test
    void onMorningsWithoutNewsTheyGetNothing() {
        for (String day : List.of("02", "03", "04", "05", "08", "09", "10")) {
            at("2026-06-" + day, 7, 30);
        }
        assertThat(outbox.keys())
                .filteredOn(key -> key.endsWith(officer))
                .as("new, 7 days before, 3 before moved off a Sunday, 1 before")
                .containsExactly(
                        "morning/2026-06-02/" + officer,
                        "morning/2026-06-03/" + officer,
                        "morning/2026-06-05/" + officer,
                        "morning/2026-06-09/" + officer);
        assertThat(told(officer, "2026-06-05")).contains("VIỆC SẮP ĐẾN HẠN (1)", "(còn 5 ngày)", part(HEALTH));
    }

    @Test
    void whatIsLateComesToTheHeadOnceAndNotToTheInvitedBody() {
        at("2026-06-02", 7, 30);
        at("2026-06-15", 7, 30);
        String reminded = told(officer, "2026-06-15");
        assertThat(reminded).contains("VIỆC QUÁ HẠN (", "Hạn: 10/06/2026 (quá hạn 3 ngày làm việc)", part(HEALTH));
        assertThat(told(head, "2026-06-15"))
                .contains("VIỆC CỦA ĐƠN VỊ ĐÃ QUÁ HẠN TỪ 3 NGÀY LÀM VIỆC, ĐỀ NGHỊ THỦ TRƯỞNG CHỈ ĐẠO (")
                .containsOnlyOnce(part(HEALTH));
        at("2026-06-16", 7, 30);
        assertThat(told(head, "2026-06-16")).contains("VIỆC QUÁ HẠN (").doesNotContain("CHỈ ĐẠO (");
        assertThat(outbox.keys()).doesNotContain("morning/2026-06-15/" + veteran, "morning/2026-06-16/" + veteran);
    }

    @Test
    void anInvitedBodyIsAskedWithCourtesy() throws MessagingException, IOException {
        at("2026-06-02", 7, 30);
        MimeMessage mail = mailTo(veteran);
        assertThat(mail.getSubject()).isEqualTo("Kính đề nghị phối hợp (ngày 02/06/2026)");
        assertThat(text(mail))
                .contains("Ủy ban nhân dân huyện Vân Hồ trân trọng thông tin", "NỘI DUNG MỚI ĐỀ NGHỊ PHỐI HỢP (1)")
                .contains("Mong nhận được trả lời đến hết ngày 10/06/2026", "Trân trọng cảm ơn")
                .doesNotContainIgnoringCase("quá hạn", "hạn:", "VIỆC MỚI");
        at("2026-06-09", 7, 30);
        assertThat(told(veteran, "2026-06-09")).contains("NỘI DUNG SẮP ĐẾN NGÀY ĐỀ NGHỊ TRẢ LỜI (1)");
    }

    @Test
    void whoStandsInReadsInWhosePlace() {
        jdbc.sql("insert into substitution (id, unit, head_group, head, substitute, first_day, last_day, reason,"
                        + " entered_by, entered_at) values (?, ?, ?, ?, ?, ?, ?, 'Đi họp', ?, ?)")
                .params(LOAN, HEALTH, HEALTH + "-lanhdao-nhom", head, officer)
                .params(LocalDate.parse("2026-06-04"), LocalDate.parse("2026-06-05"), head)
                .params(LocalDate.parse("2026-06-01")
                        .atTime(9, 0)
                        .atZone(Deadline.ZONE)
                        .toOffsetDateTime())
                .update();
        line.office(HEALTH + "-cv")
                .complete("do-work", KEY + "/coordinate/" + HEALTH, Map.of("contribution", "nothing"));
        String confirm = tasks.createTaskQuery()
                .processInstanceBusinessKey(KEY + "/coordinate/" + HEALTH)
                .singleResult()
                .getId();
        at("2026-06-02", 7, 30);
        assertThat(told(head, "2026-06-02")).contains(confirm).doesNotContain("Thay mặt:");
        at("2026-06-03", 7, 30);
        at("2026-06-04", 7, 30);
        assertThat(told(officer, "2026-06-04"))
                .contains("VIỆC MỚI (", "Thay mặt: Thử Hà Văn Trưởng\n   Mở việc: ", confirm);
        at("2026-06-09", 7, 30);
        assertThat(outbox.keys()).doesNotContain("morning/2026-06-09/" + officer);
        jdbc.sql("delete from substitution where id = ?").param(LOAN).update();
    }

    @Test
    void whatSomebodyDoesWithoutOnTheirPageIsNotTold() {
        Browser browser = new Browser(port).signIn(officer);
        assertThat(browser.open("/lam-viec").document().select("a[href=" + PAGE + "]"))
                .hasSize(1);
        Page page = browser.open(PAGE);
        assertThat(page.text()).contains("Thư gửi tới " + officer + "@vidu.vn", "còn 7, 3, 1 ngày");
        assertThat(page.document().select("input[name=kind][checked]")).hasSize(3);

        Page saved = choose(browser, page, "LATE");

        assertThat(saved.find(".notice.ok").text()).contains("Đã lưu");
        assertThat(saved.document().select("input[name=kind][checked]").eachAttr("value"))
                .containsExactly("LATE");
        at("2026-06-02", 7, 30);
        at("2026-06-09", 7, 30);
        at("2026-06-11", 7, 30);
        assertThat(outbox.keys())
                .filteredOn(key -> key.endsWith(officer))
                .containsExactly("morning/2026-06-11/" + officer);
    }

    @Test
    void theLinkOfAMailChangesNothingUntilItsFormIsSent() throws MessagingException {
        at("2026-06-02", 7, 30);
        String link = link(mailTo(officer));
        Browser reader = new Browser(port);
        Page page = reader.open(link);
        assertThat(page.document().select("input[name=kind][checked]")).hasSize(3);
        assertThat(page.response().cookies()).isEmpty();
        assertThat(page.response().header("Cache-Control")).isEqualTo("no-store");
        assertThat(reader.open(link).document().select("input[name=kind][checked]"))
                .hasSize(3);

        Page saved = choose(reader, page, "NEW", "LATE");

        assertThat(saved.find(".notice.ok").text()).contains("Đã lưu");
        assertThat(stopped()).containsExactly("NEARLY_DUE");
    }

    /** RFC 8058: the mail program posts, without cookies, to what List-Unsubscribe names. */
    @Test
    void oneClickOfAMailProgramStopsAllThatMayBeStopped() throws MessagingException {
        at("2026-06-02", 7, 30);
        Connection oneClick = Jsoup.newSession()
                .ignoreContentType(true)
                .newRequest("http://localhost:" + port + link(mailTo(officer)))
                .method(Connection.Method.POST)
                .data("List-Unsubscribe", "One-Click");
        assertThat(Browser.send(oneClick).status()).isEqualTo(200);
        assertThat(stopped()).containsExactly("LATE", "NEARLY_DUE", "NEW");
        at("2026-06-12", 7, 30);
        assertThat(outbox.keys()).filteredOn(key -> key.endsWith(officer)).hasSize(1);
    }

    @Test
    void nobodyMakesALinkForAnother() throws MessagingException {
        at("2026-06-02", 7, 30);
        String link = link(mailTo(officer));
        String forged = link.replace(officer, head);
        Browser reader = new Browser(port);
        assertThat(reader.open(forged).status()).isEqualTo(404);
        assertThat(reader.open("/thu-nhac/" + officer).status()).isEqualTo(404);
        assertThat(reader.open("/thu-nhac/" + officer + ".").status()).isEqualTo(404);
        Page page = reader.open(link);
        page.find("form#chon-thu").attr("action", forged);
        assertThat(choose(reader, page).status()).isEqualTo(404);
        assertThat(stopped()).isEmpty();
    }

    @Test
    void aChoiceThatIsNoneIsRefused() {
        Browser browser = new Browser(port).signIn(officer);
        Page page = browser.open(PAGE);
        page.find("input[name=kind]").attr("value", "<script>");
        Page refused = choose(browser, page, "<script>");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("Trong thư có: hãy chọn trong các loại trên trang");
        assertThat(stopped()).isEmpty();
        assertThat(new Browser(port).open(PAGE).response().url().getPath()).isEqualTo("/login");
    }

    private void at(String day, int hour, int minute) {
        time.advanceTo(
                LocalDate.parse(day).atTime(hour, minute).atZone(Deadline.ZONE).toInstant());
        morning.run();
    }

    private String told(String account, String day) {
        return outbox.text("morning/%s/%s".formatted(day, account));
    }

    private MimeMessage mailTo(String account) throws MessagingException {
        outbox.send();
        for (MimeMessage mail : mails.received()) {
            if (mail.getAllRecipients()[0].toString().equals(account + "@vidu.vn")) {
                return mail;
            }
        }
        throw new AssertionError("No mail to " + account);
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        return mail.getContent().toString().replace("\r\n", "\n");
    }

    /** Where the mail lets its reader choose, as a path of this application. */
    private static String link(MimeMessage mail) throws MessagingException {
        return mail.getHeader("List-Unsubscribe")[0].replaceAll("^<http://localhost:0|>$", "");
    }

    private Page choose(Browser browser, Page page, String... kinds) {
        page.document().select("input[name=kind]").forEach(box -> {
            if (List.of(kinds).contains(box.val())) {
                box.attr("checked", true);
            } else {
                box.removeAttr("checked");
            }
        });
        return browser.submit(page.find("form#chon-thu"), Map.of());
    }

    private List<String> stopped() {
        return jdbc.sql("select kind from reminder_stopped where account = ? order by kind")
                .param(officer)
                .query(String.class)
                .list();
    }

    private String part(String unit) {
        String kind = unit.equals(HEALTH) ? "coordinate" : "written-opinion";
        return tasks.createTaskQuery()
                .processInstanceBusinessKey("%s/%s/%s".formatted(KEY, kind, unit))
                .taskDefinitionKey("do-work")
                .singleResult()
                .getId();
    }

    private String newcomer(String name, String... groups) {
        String account = newcomers.in(name, groups);
        User user = identities.createUserQuery().userId(account).singleResult();
        user.setEmail(account + "@vidu.vn");
        identities.saveUser(user);
        return account;
    }
}
