package vn.vanho.policycomm.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.Browser.Page;
import vn.vanho.policycomm.support.MailServer;
import vn.vanho.policycomm.support.PostgresForTests;

/**
 * Two nodes on one PostgreSQL send what waits in the outbox, both are killed as {@code kill -9} does, each after a random
 * number of mails, and start again when the morning has come; one of them dies once more while both tell everybody what it
 * brings. Every mail is at the server once. A mail of which no node can know is on the administrator's list, who looks for
 * it at the server and sends it again when it is not there.
 *
 * <p>{@code -Drounds=10} kills both that often before the morning instead of {@value #USUAL_ROUNDS} time, {@code -Dseed=…}
 * repeats the numbers of a run.
 */
class MailsOfKilledNodesIT {

    private static final int USUAL_ROUNDS = 1;
    private static final int ROUNDS = Integer.getInteger("rounds", USUAL_ROUNDS);
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final int KILLS = 2 * ROUNDS + 1;
    private static final int MAILS = 200;
    private static final String NO_MORNING_YET = "23:59";
    private static final String MORNING_HAS_COME = "00:00";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String PAGE = "/quan-tri/thu";

    @TempDir
    private Path folder;

    private final EmbeddedPostgres postgres = PostgresForTests.start();
    private final JdbcClient jdbc = JdbcClient.create(postgres.getPostgresDatabase());
    private final JavaMailSenderImpl address = new JavaMailSenderImpl();
    private final MailServer server = MailServer.startFor(address);
    private final Random moments = new Random(SEED);
    private final List<PackagedApplication> nodes = new ArrayList<>();

    @BeforeEach
    void twoNodesStart() throws IOException {
        start(NO_MORNING_YET);
        nodes.get(0).awaitDraft();
    }

    @AfterEach
    void everythingEnds() throws Exception {
        for (PackagedApplication node : nodes) {
            node.kill();
        }
        server.close();
        postgres.close();
    }

    @Test
    void everyMailIsSentOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            post(MAILS);
            killAfterSomeMails(0);
            killAfterSomeMails(1);
            start(round + 1 < ROUNDS ? NO_MORNING_YET : MORNING_HAS_COME);
        }
        post(MAILS);
        killAfterSomeMails(0);
        Browser administrator = new Browser(nodes.get(1).port()).signIn("quan-tri");
        int mornings = isDayOff(administrator) ? 0 : 1;
        patiently().until(() -> count("reminder_round") == mornings);
        patiently().until(() -> count("outgoing_mail where state in ('WAITING', 'ENDING')") == 0);
        int uncertain = count("outgoing_mail where state = 'UNCERTAIN'");
        looksForWhatIsUncertain(administrator);
        patiently().until(() -> missing().isEmpty());

        assertThat(received()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(posted());
        assertThat(uncertain).as("no more than one mail a kill").isLessThanOrEqualTo(KILLS);
        assertThat(count("outgoing_mail where mail_key like 'morning/%'")).isEqualTo(mornings * peopleWithTasks());
        System.out.printf(
                "Killed %d times (seed %d): %d mails, %d of them uncertain%n",
                KILLS, SEED, received().size(), uncertain);
    }

    /** At any moment of the first half of what waits, so that the other node has something left. */
    private void killAfterSomeMails(int node) throws InterruptedException {
        int until = server.received().size() + moments.nextInt(1 + count("outgoing_mail where state = 'WAITING'") / 2);
        patiently()
                .pollInterval(Duration.ofMillis(5))
                .until(() -> server.received().size() >= until);
        nodes.get(node).kill();
    }

    /** The server complains aloud of whoever is killed while it talks to them. */
    private static ConditionFactory patiently() {
        return await().atMost(PATIENCE).dontCatchUncaughtExceptions();
    }

    private boolean isDayOff(Browser administrator) {
        LocalDate today = LocalDate.now(Deadline.ZONE);
        return !isWeekend(today)
                && !administrator
                        .open("/quan-tri/ngay-nghi?nam=" + today.getYear())
                        .document()
                        .select("td:containsOwn(%s)".formatted(Phrases.day(today)))
                        .isEmpty();
    }

    /** Whoever is in a group that has an open task. */
    private int peopleWithTasks() {
        int people = count("(select distinct u.id_ from act_ru_task t"
                + " join act_ru_identitylink l on l.task_id_ = t.id_ and t.assignee_ is null"
                + " join act_id_membership m on m.group_id_ = l.group_id_"
                + " join act_id_user u on u.id_ = m.user_id_ where u.email_ <> '') readers");
        assertThat(people).isPositive();
        return people;
    }

    /** By its Message-ID, as in a server's log. */
    private void looksForWhatIsUncertain(Browser administrator) {
        for (String lost : missing()) {
            Page page = administrator.open(PAGE);
            Page told = administrator.submit(
                    page.find("tr:has(code:containsOwn(%s)) form".formatted(lost.replaceAll("[<>]", ""))), Map.of());
            assertThat(told.find(".notice.ok").text()).contains("sẽ được gửi lại");
        }
    }

    private void post(int mails) {
        for (int mail = 0; mail < mails; mail++) {
            String id = UUID.randomUUID().toString();
            jdbc.sql(
                            "insert into outgoing_mail (id, mail_key, kind, recipient, subject, body, message_id, state, fault,"
                                    + " attempts, queued_at, next_at) values (?, ?, 'URGING', ?, 'Đôn đốc', 'Nội dung', ?,"
                                    + " 'WAITING', '', 0, now(), now())")
                    .params(id, "thu/" + id, "don-vi@vidu.vn", "<%s@vidu.vn>".formatted(id))
                    .update();
        }
    }

    private List<String> posted() {
        return jdbc.sql("select message_id from outgoing_mail")
                .query(String.class)
                .list();
    }

    private List<String> missing() {
        List<String> missing = new ArrayList<>(posted());
        missing.removeAll(received());
        return missing;
    }

    private List<String> received() {
        List<String> received = new ArrayList<>();
        for (MimeMessage mail : server.received()) {
            try {
                received.add(mail.getMessageID());
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
        return received;
    }

    private int count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Integer.class).single();
    }

    private void start(String hour) throws IOException {
        nodes.clear();
        for (String name : List.of("one", "other")) {
            nodes.add(PackagedApplication.launchUnpacked(
                    Files.createDirectories(folder.resolve(name)),
                    "--spring.profiles.active=postgres,demo",
                    "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                    "--spring.datasource.username=postgres",
                    "--spring.mail.host=127.0.0.1",
                    "--spring.mail.port=" + address.getPort(),
                    "--policycomm.mail.every=100ms",
                    "--policycomm.mail.lease=5s",
                    "--policycomm.reminders.at=" + hour,
                    "--policycomm.reminders.every=1s",
                    "--policycomm.plan.days-off=" + daysOff().toUri()));
        }
        nodes.forEach(PackagedApplication::awaitUp);
    }

    /** On a weekend the offices work today. */
    private Path daysOff() throws IOException {
        LocalDate today = LocalDate.now(Deadline.ZONE);
        return Files.writeString(
                folder.resolve("days-off.csv"),
                "date,type,note\n" + (isWeekend(today) ? today + ",swapped-work,Đi làm bù\n" : ""));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
