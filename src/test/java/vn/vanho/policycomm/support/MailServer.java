package vn.vanho.policycomm.support;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server for one test, on a free port, with a few addresses that it treats as real servers do. */
public final class MailServer implements AutoCloseable {

    /** Nobody has this address. */
    public static final String UNKNOWN = "khong-co-ai@vidu.vn";

    /** The server asks to come again later. */
    public static final String BUSY = "hop-thu-ban@vidu.vn";

    /** The server hangs up without a word when it has got the mail. */
    public static final String CUT_OFF = "dut-mang@vidu.vn";

    private final PickyGreenMail server = new PickyGreenMail();

    private MailServer() {}

    /** Starts a server and lets a sender talk to it. */
    public static MailServer startFor(JavaMailSenderImpl sender) {
        MailServer started = new MailServer();
        started.server.start();
        sender.setHost("127.0.0.1");
        sender.setPort(started.server.getSmtp().getPort());
        return started;
    }

    /** From now on {@link #BUSY} takes mails. */
    public void busyNoMore() {
        server.smtp().busyNoMore();
    }

    /** From now on mails to {@link #CUT_OFF} are answered. */
    public void cutsOffNoMore() {
        server.smtp().cutsOffNoMore();
    }

    public List<MimeMessage> received() {
        return Arrays.asList(server.getReceivedMessages());
    }

    /** To whom the mails went, one entry for each mail. */
    public List<String> receivers() {
        return received().stream().map(MailServer::receivers).toList();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static String receivers(MimeMessage mail) {
        try {
            return Arrays.toString(mail.getAllRecipients()).replaceAll("[\\[\\]]", "");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class PickyGreenMail extends GreenMail {

        private PickyGreenMail() {
            super(ServerSetupTest.SMTP.dynamicPort());
        }

        private PickySmtp smtp() {
            return (PickySmtp) managers.getSmtpManager();
        }

        @Override
        protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers usual) {
            managers = new PickySmtp.PickyManagers();
            return super.createServices(setups, managers);
        }
    }
}
