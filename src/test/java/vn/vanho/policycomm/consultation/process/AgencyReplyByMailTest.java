package vn.vanho.policycomm.consultation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.vanho.policycomm.consultation.AgencyReplies;
import vn.vanho.policycomm.consultation.AgencyReply;
import vn.vanho.policycomm.consultation.Answer;
import vn.vanho.policycomm.consultation.AnswerKind;
import vn.vanho.policycomm.support.MailServer;
import vn.vanho.policycomm.support.OnH2;

/** Whoever was answered by mail hears again, once for each reply of the drafting agency. */
@OnH2
class AgencyReplyByMailTest extends AnsweredDraft {

    private static final String JUSTICE = "phong-tu-phap-cv";

    @Autowired
    private AgencyReplies replies;

    @Autowired
    private JavaMailSenderImpl sender;

    @Autowired
    private ManagementService jobs;

    @Value("${policycomm.base-url}")
    private String baseUrl;

    private MailServer server;
    private String code = "";

    @BeforeEach
    void twoAreAnsweredByMailOneByCode() {
        server = MailServer.startFor(sender);
        code = comment("Lò Văn A", "a@vidu.vn");
        comment("Hà Thị B", "b@vidu.vn");
        comment("Mùa C", "");
        publishTheResult();
        line.time().runDueJobs();
        assertThat(server.receivers()).containsExactlyInAnyOrder("a@vidu.vn", "b@vidu.vn");
        server.close();
        server = MailServer.startFor(sender);
    }

    @AfterEach
    void itStops() {
        server.close();
        line.abandon(key);
    }

    @Test
    void eachWhoWasAnsweredByMailGetsTheReplyOfTheAgencyOnce() throws MessagingException, IOException {
        reply("Bộ sẽ sửa Điều 5");
        line.time().runDueJobs();
        assertThat(server.receivers()).containsExactlyInAnyOrder("a@vidu.vn", "b@vidu.vn");
        MimeMessage mail = server.received().get(server.receivers().indexOf("a@vidu.vn"));
        assertThat(mail.getSubject()).isEqualTo("Trả lời của cơ quan chủ trì soạn thảo: Luật Thủ đô");
        assertThat((String) mail.getContent())
                .contains(
                        "số 77/BTP-PL ngày 20/07/2024: Tiếp thu.",
                        "Bộ sẽ sửa Điều 5",
                        "%s/gop-y/%s\r\n".formatted(baseUrl, code));
    }

    @Test
    void theSameReplyTwiceIsToldOnceAndACorrectedOneAgain() {
        reply("Bộ sẽ sửa Điều 5");
        reply("Bộ sẽ sửa Điều 5");
        line.time().runDueJobs();
        reply("Bộ sẽ sửa Điều 5");
        line.time().runDueJobs();
        assertThat(server.receivers()).hasSize(2);
        reply("Bộ sẽ bỏ Điều 5");
        line.time().runDueJobs();
        assertThat(server.receivers()).containsExactlyInAnyOrder("a@vidu.vn", "b@vidu.vn", "a@vidu.vn", "b@vidu.vn");
    }

    @Test
    void aReplyThatWasReplacedBeforeItWentOutIsNotTold() throws MessagingException, IOException {
        reply("Bộ sẽ sửa Điều 5");
        reply("Bộ sẽ bỏ Điều 5");
        line.time().runDueJobs();
        assertThat(server.receivers()).containsExactlyInAnyOrder("a@vidu.vn", "b@vidu.vn");
        assertThat((String) server.received().get(0).getContent()).contains("Bộ sẽ bỏ Điều 5");
    }

    @Test
    void whileTheServerIsDownNothingIsLostEvenWhenTheWaitingEnds() {
        server.close();
        reply("Bộ sẽ sửa Điều 5");
        line.office(JUSTICE).complete("key-in-reply", key, Map.of("agencyReply", "keyed-in"));
        assertThatExceptionOfType(MailException.class)
                .isThrownBy(() -> jobs.executeJob(tellingJob().getId()));
        server = MailServer.startFor(sender);
        jobs.executeJob(tellingJob().getId());
        assertThat(server.receivers()).containsExactlyInAnyOrder("a@vidu.vn", "b@vidu.vn");
        line.verify(key);
        line.time().runDueJobs();
        assertThat(line.openSteps(key)).containsExactly("record-result");
    }

    private void reply(String text) {
        String group = groups.groups(draftId).get(0).id();
        var answer = new Answer(AnswerKind.ACCEPT, text);
        replies.record(new AgencyReply(group, answer, "77/BTP-PL", LocalDate.of(2024, 7, 20)), JUSTICE);
    }

    private Job tellingJob() {
        return jobs.createJobQuery().activityId("tell-commenters").singleResult();
    }
}
