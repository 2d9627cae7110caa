package vn.vanho.policycomm.council;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.vanho.policycomm.notification.MailRound;
import vn.vanho.policycomm.support.MailServer;
import vn.vanho.policycomm.support.OnH2;

@OnH2
class UrgingUnitsOnH2Test extends UrgingUnits {

    @Autowired
    private UrgeProposals proposals;

    @Autowired
    private Urge urge;

    @Autowired
    private MailRound round;

    @Autowired
    private JavaMailSenderImpl sender;

    @Test
    void theMailsArriveOnceAndTellWhatIsLate() throws MessagingException, IOException {
        jdbc.sql("delete from outgoing_mail").update();
        UrgeProposal proposal = proposals.of(YEAR, "II.1a", COMMUNE);
        urge.send(proposal, SECRETARY);
        try (MailServer mails = MailServer.startFor(sender)) {
            round.run();
            round.run();

            assertThat(mails.receivers()).containsExactlyInAnyOrderElementsOf(proposal.addresses());
            MimeMessage mail = mails.received().get(0);
            assertThat(mail.getSubject()).isEqualTo("Hội đồng đôn đốc nhiệm vụ II.1a, kế hoạch năm 2039");
            assertThat(mail.getContent().toString())
                    .contains("Kính gửi Ủy ban nhân dân xã Tô Múa", "II.1a. Quán triệt")
                    .contains("- Tổ chức quán triệt: hạn 28/06/2039, quá 8 ngày làm việc")
                    .contains("/camunda/app/tasklist/default/");
        }
    }
}
