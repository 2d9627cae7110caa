package vn.vanho.policycomm.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanho.policycomm.notification.MailKind;
import vn.vanho.policycomm.notification.OutgoingMail;
import vn.vanho.policycomm.notification.Posted;
import vn.vanho.policycomm.support.EngineTime;
import vn.vanho.policycomm.support.MailServer;

/** What becomes of mails to staff, from the transaction that posts them to the server. */
abstract class SendingStaffMails {

    private static final Instant MORNING = EngineTime.at("2024-06-03");
    private static final String MAI = "ha-thi-mai@vidu.vn";

    @Autowired
    private OutboxTable table;

    @Autowired
    private OutboxCare care;

    @Autowired
    private OutboxProperties properties;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ManagementService management;

    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private MailServer server;
    private EngineTime time;
    private StoredOutbox outbox;
    private SendMails node;

    @BeforeEach
    void theOutboxIsEmpty() {
        jdbc.sql("delete from outgoing_mail").update();
        server = MailServer.startFor(sender);
        // Who hangs up in the middle of a mail waits for no farewell.
        sender.getJavaMailProperties().setProperty("mail.smtp.quitwait", "false");
        time = new EngineTime(management);
        passes(Duration.ZERO);
        SmtpMailer mailer = mailer(Map.of("sender", sender));
        outbox = new StoredOutbox(mailer, table);
        node = new SendMails(table, care, mailer, properties);
    }

    @AfterEach
    void itIsEmptyAgain() {
        server.close();
        time.close();
        jdbc.sql("delete from outgoing_mail").update();
    }

    @Test
    void whatIsPostedGoesOutOnceAndNotBeforeItsTransactionIsOver() throws MessagingException {
        transaction.executeWithoutResult(posting -> {
            assertThat(post("a", MAI)).isEqualTo(Posted.QUEUED);
            CompletableFuture.runAsync(node::run).join();
            assertThat(server.received()).isEmpty();
        });
        node.run();
        node.run();
        assertThat(server.receivers()).containsExactly(MAI);
        MimeMessage mail = server.received().get(0);
        assertThat(mail.getMessageID()).isEqualTo(kept("a", "message_id")).matches("<[0-9a-f-]{36}@vanho.example>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        assertThat(kept("a", "state")).isEqualTo("SENT");
    }

    @Test
    void whatIsTakenBackIsNeverSent() {
        transaction.executeWithoutResult(posting -> {
            post("a", MAI);
            posting.setRollbackOnly();
        });
        node.run();
        assertThat(server.received()).isEmpty();
    }

    @Test
    void theSameKeyIsTheSameMailAndHarmsNoTransaction() {
        post("a", MAI);
        transaction.executeWithoutResult(posting -> {
            assertThat(post("a", "lo-van-pan@vidu.vn")).isEqualTo(Posted.POSTED_BEFORE);
            assertThat(post("b", MAI)).isEqualTo(Posted.QUEUED);
        });
        node.run();
        assertThat(post("a", MAI)).isEqualTo(Posted.POSTED_BEFORE);
        node.run();
        assertThat(server.receivers()).containsExactly(MAI, MAI);
    }

    @Test
    void whatIsNoAddressIsKeptAsRefused() {
        String none = "không có thư ".repeat(40);
        assertThat(post("a", none)).isEqualTo(Posted.REFUSED);
        node.run();
        assertThat(server.received()).isEmpty();
        assertThat(kept("a", "state")).isEqualTo("REFUSED");
        assertThat(kept("a", "recipient")).startsWith("không có thư").hasSize(320);
    }

    @Test
    void anAddressThatTheServerDoesNotKnowIsRefused() {
        post("a", MailServer.UNKNOWN);
        node.run();
        passes(Duration.ofHours(1));
        node.run();
        assertThat(kept("a", "state")).isEqualTo("REFUSED");
        assertThat(kept("a", "fault")).contains("No such user");
        assertThat(kept("a", "attempts")).isEqualTo("1");
    }

    @Test
    void aServerThatIsBusyIsAskedAgainAfterGrowingPauses() {
        post("a", MailServer.BUSY);
        node.run();
        passes(Duration.ofSeconds(59));
        node.run();
        assertThat(kept("a", "attempts")).isEqualTo("1");
        passes(Duration.ofSeconds(60));
        node.run();
        passes(Duration.ofSeconds(60 + 299));
        node.run();
        assertThat(kept("a", "attempts")).isEqualTo("2");
        assertThat(kept("a", "fault")).contains("Come again later");
        server.busyNoMore();
        passes(Duration.ofSeconds(60 + 300));
        node.run();
        assertThat(server.receivers()).containsExactly(MailServer.BUSY);
        assertThat(kept("a", "state")).isEqualTo("SENT");
    }

    @Test
    void whatNobodyTookForDaysIsGivenUp() {
        post("a", MailServer.BUSY);
        int rounds = 0;
        while (kept("a", "state").equals("WAITING")) {
            passes(Duration.ofHours(++rounds));
            node.run();
        }
        assertThat(rounds).isEqualTo(Math.toIntExact(properties.giveUpAfter().toHours()));
        assertThat(kept("a", "state")).isEqualTo("GIVEN_UP");
    }

    @Test
    void aServerThatIsDownIsTriedForOneMailARoundOnly() {
        post("a", MAI);
        post("b", MAI);
        server.close();
        node.run();
        assertThat(jdbc.sql("select sum(attempts) from outgoing_mail")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        server = MailServer.startFor(sender);
        passes(Duration.ofMinutes(1));
        node.run();
        assertThat(server.receivers()).containsExactly(MAI, MAI);
    }

    @Test
    void aMailThatWasCutOffAtItsEndIsNotSentAgain() {
        post("a", MailServer.CUT_OFF);
        node.run();
        passes(Duration.ofDays(1));
        node.run();
        assertThat(kept("a", "state")).isEqualTo("UNCERTAIN");
        assertThat(kept("a", "attempts")).isEqualTo("1");
    }

    @Test
    void aNodeThatDiedBeforeTheEndOfAMailCostsNothing() {
        post("a", MAI);
        TakenMail dead = table.take().orElseThrow();
        passes(properties.lease().minusSeconds(1));
        node.run();
        assertThat(server.received()).isEmpty();
        passes(properties.lease());
        node.run();
        assertThat(server.receivers()).containsExactly(MAI);
        assertThat(table.ending(dead)).isFalse();
    }

    @Test
    void aNodeThatDiedWhileItEndedAMailLeavesItUncertain() {
        post("a", MAI);
        assertThat(table.ending(table.take().orElseThrow())).isTrue();
        passes(properties.lease());
        node.run();
        passes(Duration.ofDays(1));
        node.run();
        assertThat(server.received()).isEmpty();
        assertThat(kept("a", "state")).isEqualTo("UNCERTAIN");
    }

    /** It hangs in the middle of the conversation for longer than it may. */
    @Test
    void aNodeThatLostItsMailToAnotherDoesNotEndIt() {
        post("a", MAI);
        TakenMail slow = table.take().orElseThrow();
        passes(properties.lease());
        Letter letter = new Letter(MAI, "Chậm", "Chậm", Map.of(), () -> {
            node.run();
            if (!table.ending(slow)) {
                throw new IllegalStateException("Too late");
            }
        });
        assertThat(mailer(Map.of("sender", sender)).send(letter).fault()).isEqualTo("Too late");
        assertThat(server.receivers()).containsExactly(MAI);
        assertThat(kept("a", "state")).isEqualTo("SENT");
    }

    @Test
    void twoNodesNeverTakeTheSameMailAndNeitherWaits() {
        post("a", MAI);
        post("b", MAI);
        List<String> taken = new ArrayList<>();
        transaction.executeWithoutResult(first -> {
            taken.add(table.take().orElseThrow().id());
            whileAnotherTakes().map(TakenMail::id).ifPresent(taken::add);
        });
        table.take().map(TakenMail::id).ifPresent(taken::add);
        assertThat(taken).hasSize(2).doesNotHaveDuplicates();
        assertThat(table.take()).isEmpty();
    }

    /** What another node gets in the meantime. */
    protected Optional<TakenMail> whileAnotherTakes() {
        return CompletableFuture.supplyAsync(table::take)
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
    }

    @Test
    void withoutAServerNothingIsKept() {
        StoredOutbox closed = new StoredOutbox(mailer(Map.of()), table);
        assertThat(closed.open()).isFalse();
        assertThat(closed.post(mail("a", MAI))).isEqualTo(Posted.OFF);
        node.run();
        assertThat(server.received()).isEmpty();
    }

    /** The configuration lost its server: what waits is not sent weeks later, when it has one again. */
    @Test
    void whatWaitsWhileThereIsNoServerAnyMoreIsGivenUp() {
        post("a", MAI);
        SendMails closed = new SendMails(table, care, mailer(Map.of()), properties);
        closed.run();
        assertThat(kept("a", "state")).isEqualTo("WAITING");
        passes(properties.giveUpAfter());
        closed.run();
        assertThat(kept("a", "state")).isEqualTo("GIVEN_UP");
    }

    @Test
    void textsAreErasedAndKeysAreNot() {
        post("a", MAI);
        node.run();
        passes(properties.eraseAfter().minusSeconds(1));
        care.erase();
        assertThat(kept("a", "body")).isEqualTo("Nội dung");
        passes(properties.eraseAfter());
        care.erase();
        assertThat(kept("a", "coalesce(body, 'erased')")).isEqualTo("erased");
        assertThat(post("a", MAI)).isEqualTo(Posted.POSTED_BEFORE);
    }

    @Test
    void whoeverMayEndMailsOfAKindIsToldHow() throws MessagingException {
        String url = "https://vidu.vn/thu-nhac/abc";
        outbox.post(new OutgoingMail("a", MailKind.DIGEST, MAI, "Việc", "Nội dung", url));
        node.run();
        MimeMessage mail = server.received().get(0);
        assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<" + url + ">");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    }

    @Test
    void aKeyThatIsNoneIsAProgrammersMistake() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> mail(" ", MAI));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> mail("x".repeat(256), MAI));
    }

    private Posted post(String key, String to) {
        return outbox.post(mail(key, to));
    }

    private static OutgoingMail mail(String key, String to) {
        return new OutgoingMail(key, MailKind.URGING, to, "Đôn đốc", "Nội dung");
    }

    private void passes(Duration sinceMorning) {
        time.advanceTo(MORNING.plus(sinceMorning));
    }

    private String kept(String key, String column) {
        return jdbc.sql("select %s from outgoing_mail where mail_key = ?".formatted(column))
                .param(key)
                .query(String.class)
                .single();
    }

    private static SmtpMailer mailer(Map<String, Object> beans) {
        return new SmtpMailer(
                new StaticListableBeanFactory(beans).getBeanProvider(JavaMailSender.class),
                "khong-tra-loi@vanho.example");
    }
}
