package vn.vanho.policycomm.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.vanho.policycomm.notification.MailKind;
import vn.vanho.policycomm.notification.MailRound;
import vn.vanho.policycomm.notification.Outbox;
import vn.vanho.policycomm.notification.OutgoingMail;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.Browser.Page;
import vn.vanho.policycomm.support.EngineTime;
import vn.vanho.policycomm.support.MailServer;
import vn.vanho.policycomm.support.OnH2;

/** What the administrator sees of mails to staff, and does about those that did not arrive. */
@OnH2
class OutboxPageTest {

    private static final String PAGE = "/quan-tri/thu";
    private static final Instant MORNING = EngineTime.at("2024-06-03");
    private static final String HOSTILE = "<img src=x onerror=alert(1)> ${7*7}";

    @LocalServerPort
    private int port;

    @Autowired
    private Outbox outbox;

    @Autowired
    private MailRound round;

    @Autowired
    private OutboxCare care;

    @Autowired
    private OutboxProperties properties;

    @Autowired
    private JavaMailSenderImpl sender;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcClient jdbc;

    private EngineTime time;
    private MailServer server;
    private Browser administrator;

    @BeforeEach
    void theOutboxIsEmpty() {
        jdbc.sql("delete from outgoing_mail").update();
        time = new EngineTime(management);
        time.advanceTo(MORNING);
        server = MailServer.startFor(sender);
        administrator = new Browser(port).signIn("quan-tri");
    }

    @AfterEach
    void itIsEmptyAgain() {
        server.close();
        time.close();
        jdbc.sql("delete from outgoing_mail").update();
    }

    @Test
    void everyEndOfAMailIsCountedAndWhatDidNotArriveIsListed() {
        assertThat(administrator.open("/quan-tri").document().select("a[href=" + PAGE + "]"))
                .hasSize(1);
        assertThat(administrator.open(PAGE).text()).contains("Không có thư nào gặp trục trặc");
        post("taken", "ha-thi-mai@vidu.vn");
        post("unknown", MailServer.UNKNOWN);
        post("cut-off", MailServer.CUT_OFF);
        post("busy", MailServer.BUSY);
        round.run();

        Page page = administrator.open(PAGE);

        assertThat(counts(page)).isEqualTo("1 1 1 0 1");
        assertThat(page.find("table").text())
                .contains(HOSTILE, "đã thử 1 lần, thử tiếp lúc 09:01 03/06/2024", "Come again later")
                .contains("Sai địa chỉ", "No such user", "Chưa rõ đã đi chưa", kept("cut-off", "message_id"))
                .doesNotContain("Nội dung riêng", "ha-thi-mai");
        assertThat(page.document().select("img[src=x]")).isEmpty();
        assertThat(page.document().select("td form")).as("all but what waits").hasSize(2);
    }

    @Test
    void anUncertainMailGoesAgainWhenTheAdministratorSaysSo() {
        post("cut-off", MailServer.CUT_OFF);
        round.run();
        server.cutsOffNoMore();

        Page told = administrator.submit(button(administrator.open(PAGE)), Map.of());

        assertThat(told.find(".notice.ok").text()).contains("sẽ được gửi lại");
        round.run();
        assertThat(server.receivers()).containsExactly(MailServer.CUT_OFF);
        assertThat(kept("cut-off", "again_by")).isEqualTo("quan-tri");
        assertThat(counts(administrator.open(PAGE))).isEqualTo("0 1 0 0 0");
    }

    @Test
    void whatIsAlreadyOnItsWayAgainIsNotSentTwice() {
        post("cut-off", MailServer.CUT_OFF);
        round.run();
        server.cutsOffNoMore();
        Element button = button(administrator.open(PAGE));
        administrator.submit(button, Map.of());
        round.run();

        Page refused = administrator.submit(button, Map.of());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.find(".notice.warn").text()).contains("đã gửi");
        round.run();
        assertThat(server.receivers()).hasSize(1);
    }

    @Test
    void allThatWasGivenUpGoesAgainAtOnce() {
        post("busy", MailServer.BUSY);
        post("cut-off", MailServer.CUT_OFF);
        round.run();
        time.advanceTo(MORNING.plus(properties.giveUpAfter()));
        round.run();
        assertThat(counts(administrator.open(PAGE))).isEqualTo("0 0 1 1 0");
        server.busyNoMore();

        Page told = administrator.submit(administrator.open(PAGE).find("form#gui-lai-tat-ca"), Map.of());

        assertThat(told.find(".notice.ok").text()).startsWith("1 thư");
        round.run();
        assertThat(server.receivers()).containsExactly(MailServer.BUSY);
        assertThat(administrator.open(PAGE).document().select("form#gui-lai-tat-ca"))
                .isEmpty();
    }

    @Test
    void whatHasNoTextAnyMoreIsNotSentAgain() {
        post("unknown", MailServer.UNKNOWN);
        round.run();
        Element button = button(administrator.open(PAGE));
        time.advanceTo(MORNING.plus(properties.eraseAfter()));
        care.erase();

        assertThat(administrator.submit(button, Map.of()).status()).isEqualTo(409);
        assertThat(administrator.open(PAGE).find("table").text()).contains("Nội dung đã xóa");
        time.advanceTo(MORNING.plus(Duration.ofDays(OutboxList.DAYS + 1)));
        assertThat(administrator.open(PAGE).document().select("table")).isEmpty();
    }

    @Test
    void nobodyElseSeesIt() {
        Browser head = new Browser(port).signIn("lanh-dao-ubnd-lanhdao");
        assertThat(head.open(PAGE).status()).isEqualTo(403);
        assertThat(head.open("/lam-viec").document().select("a[href=" + PAGE + "]"))
                .isEmpty();
    }

    private void post(String key, String to) {
        outbox.post(new OutgoingMail(key, MailKind.URGING, to, HOSTILE, "Nội dung riêng"));
    }

    private static Element button(Page page) {
        return page.find("td form[action^=" + PAGE + "]");
    }

    private static String counts(Page page) {
        return String.join(" ", page.document().select("dl.facts dd").eachText());
    }

    private String kept(String key, String column) {
        return jdbc.sql("select %s from outgoing_mail where mail_key = ?".formatted(column))
                .param(key)
                .query(String.class)
                .single();
    }
}
