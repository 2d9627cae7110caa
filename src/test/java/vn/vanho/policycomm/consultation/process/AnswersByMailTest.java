package vn.vanho.policycomm.consultation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.vanho.policycomm.consultation.ReplyState;
import vn.vanho.policycomm.engine.InputRefused;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.MailServer;
import vn.vanho.policycomm.support.OnH2;

/** Whoever left an address hears once, whatever the mail server does. */
@OnH2
class AnswersByMailTest extends AnsweredDraft {

    private static final String EVIL = "<script>alert(1)</script> ${7*7} {{7*7}} {0}";
    private static final int TRIES = 5;

    @Autowired
    private JavaMailSenderImpl sender;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private RuntimeService runtime;

    @Value("${policycomm.base-url}")
    private String baseUrl;

    private MailServer server;

    @BeforeEach
    void aServerListens() {
        server = MailServer.startFor(sender);
    }

    @AfterEach
    void itStops() {
        server.close();
    }

    @Override
    String title() {
        return "Luật " + EVIL;
    }

    @Test
    void eachWhoLeftAnAddressGetsOneMailThatLeadsToTheAnswer() throws MessagingException, IOException {
        String code = comment("Lò Văn A", "lo.van.a@vidu.vn");
        comment("Hà Thị B", "ha.thi.b@vidu.vn");
        comment("Mùa C", "");
        publishTheResult();
        line.time().runDueJobs();

        assertThat(server.receivers()).containsExactlyInAnyOrder("lo.van.a@vidu.vn", "ha.thi.b@vidu.vn");
        MimeMessage mail = mailTo("lo.van.a@vidu.vn");
        assertThat(mail.getSubject()).isEqualTo("Kết quả xử lý góp ý: Luật " + EVIL);
        assertThat(mail.getContentType()).startsWith("text/plain");
        assertThat((String) mail.getContent())
                .contains("«Luật " + EVIL + "»", "%s/gop-y/%s\r\n".formatted(baseUrl, code))
                .doesNotContain("Lò Văn A");
        assertThat(new Browser(port).open("/gop-y/" + code).text()).contains("Sẽ sửa Điều 5");
        assertThat(replies())
                .isEqualTo(Map.of(
                        "Lò Văn A", ReplyState.MAILED, "Hà Thị B", ReplyState.MAILED, "Mùa C", ReplyState.PUBLISHED));
        assertThat(repliesOnDesk())
                .isEqualTo(Map.of(
                        "Lò Văn A", "Đã gửi thư trả lời",
                        "Hà Thị B", "Đã gửi thư trả lời",
                        "Mùa C", "Đã trả lời qua mã góp ý"));
    }

    @Test
    void lineBreaksInANameOrAnAddressReachNoHeader() throws MessagingException {
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> comment("Lò Văn A", "lo.van.a@vidu.vn\r\nBcc: ke.xau@vidu.vn"));
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> comment("Lò Văn A", "lo\u560d\u560avan@vidu.vn"));
        comment("Lò Văn A\r\nBcc: ke.xau@vidu.vn", "lo.van.a@vidu.vn");
        publishTheResult();
        line.time().runDueJobs();

        assertThat(server.receivers()).containsExactly("lo.van.a@vidu.vn");
        assertThat(mailTo("lo.van.a@vidu.vn").getHeader("Bcc")).isNull();
    }

    @Test
    void anAddressThatIsRefusedOrCutOffKeepsNobodyElseFromHearing() {
        comment("A", MailServer.UNKNOWN);
        comment("B", MailServer.CUT_OFF);
        comment("C", "c@vidu.vn");
        publishTheResult();
        line.time().runDueJobs();

        assertThat(server.receivers()).containsExactly("c@vidu.vn");
        assertThat(replies())
                .isEqualTo(Map.of("A", ReplyState.REFUSED, "B", ReplyState.SENDING, "C", ReplyState.MAILED));
        assertThat(repliesOnDesk())
                .isEqualTo(Map.of(
                        "A", "Không gửi được thư: địa chỉ không tồn tại",
                        "B", "Chưa rõ thư trả lời đã đi hay chưa, cần kiểm tra",
                        "C", "Đã gửi thư trả lời"));
    }

    @Test
    void whatTheServerPutsOffIsSentLaterAndNothingTwice() {
        comment("A", "a@vidu.vn");
        comment("B", MailServer.BUSY);
        comment("C", "c@vidu.vn");
        publishTheResult();
        fails();
        assertThat(server.receivers()).containsExactlyInAnyOrder("a@vidu.vn", "c@vidu.vn");
        assertThat(replies()).isEqualTo(Map.of("A", ReplyState.MAILED, "B", ReplyState.NONE, "C", ReplyState.MAILED));

        server.busyNoMore();
        jobs.executeJob(answerJob().getId());
        assertThat(server.receivers()).containsExactlyInAnyOrder("a@vidu.vn", MailServer.BUSY, "c@vidu.vn");
        assertThat(replies().values()).containsOnly(ReplyState.MAILED);
    }

    @Test
    void aServerThatStaysDownBecomesAnIncidentAndOnceItIsUpEverybodyHearsOnce() {
        comment("A", "a@vidu.vn");
        comment("B", "b@vidu.vn");
        publishTheResult();
        server.close();
        for (int failed = 0; failed < TRIES; failed++) {
            fails();
        }
        assertThat(answerJob().getRetries()).isZero();
        Incident incident = runtime.createIncidentQuery()
                .activityId("answer-commenters")
                .processInstanceId(answerJob().getProcessInstanceId())
                .singleResult();
        assertThat(incident.getIncidentMessage()).startsWith("Hồ sơ " + key).contains("bước «Trả lời người góp ý»: ");
        assertThat(replies().values()).containsOnly(ReplyState.NONE);

        server = MailServer.startFor(sender);
        jobs.setJobRetries(answerJob().getId(), 1);
        jobs.executeJob(answerJob().getId());
        assertThat(server.receivers()).containsExactlyInAnyOrder("a@vidu.vn", "b@vidu.vn");
        assertThat(replies().values()).containsOnly(ReplyState.MAILED);
    }

    private void fails() {
        assertThatExceptionOfType(MailException.class)
                .isThrownBy(() -> jobs.executeJob(answerJob().getId()));
    }

    private Job answerJob() {
        return jobs.createJobQuery().activityId("answer-commenters").list().stream()
                .filter(job -> draftId.equals(runtime.getVariable(job.getProcessInstanceId(), Names.DRAFT_ID)))
                .findFirst()
                .orElseThrow();
    }

    private MimeMessage mailTo(String address) {
        int place = server.receivers().indexOf(address);
        return server.received().get(place);
    }
}
