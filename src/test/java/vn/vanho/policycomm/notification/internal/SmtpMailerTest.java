package vn.vanho.policycomm.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.vanho.policycomm.notification.Delivery;
import vn.vanho.policycomm.support.MailServer;

/** Mails as a real server sees them. */
class SmtpMailerTest {

    private static final String FROM = "khong-tra-loi@vanho.example";

    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final SmtpMailer mailer = mailer(Map.of("sender", sender));
    private MailServer server;

    @BeforeEach
    void aServerListens() {
        server = MailServer.startFor(sender);
        sender.setDefaultEncoding("UTF-8");
    }

    @AfterEach
    void itStops() {
        server.close();
    }

    @Test
    void aMailIsPlainTextAsItWasWritten() throws MessagingException, IOException {
        String text = "Kính gửi\n<script>alert(1)</script> ${7*7} {{7*7}}";
        assertThat(mailer.send("lo.van.a@vidu.vn", "Kết quả {0} <b>", text)).isEqualTo(Delivery.TAKEN);
        MimeMessage mail = server.received().get(0);
        assertThat(mail.getSubject()).isEqualTo("Kết quả {0} <b>");
        assertThat(mail.getContentType()).startsWith("text/plain");
        assertThat(((String) mail.getContent()).replace("\r\n", "\n").strip()).isEqualTo(text);
        assertThat(mail.getFrom()).extracting(Object::toString).containsExactly(FROM);
        assertThat(server.receivers()).containsExactly("lo.van.a@vidu.vn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ket qua\r\nBcc: ke.xau@vidu.vn", "Kết quả\r\nBcc: ke.xau@vidu.vn", "Ket qua\nBcc: x"})
    void aLineBreakInTheSubjectBeginsNoHeader(String subject) throws MessagingException {
        mailer.send("lo.van.a@vidu.vn", subject, "Nội dung");
        MimeMessage mail = server.received().get(0);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject()).contains(" Bcc: ").doesNotContain("\r", "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "lo.van.a",
                "lo..van@vidu.vn",
                "a@vidu.vn, b@vidu.vn",
                "a@vidu.vn\r\nBcc: b@vidu.vn",
                "A <a@vidu.vn>",
                "a@vidu.vn> NOTIFY=<b@vidu.vn"
            })
    void whatIsNotExactlyOneAddressGetsNothing(String address) {
        assertThat(mailer.send(address, "Kết quả", "Nội dung")).isEqualTo(Delivery.REFUSED);
        assertThat(server.received()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        MailServer.UNKNOWN + ", REFUSED",
        MailServer.BUSY + ", LATER",
        MailServer.CUT_OFF + ", UNCERTAIN",
    })
    void itTellsWhatBecameOfAMailThatWasNotTaken(String address, Delivery expected) {
        assertThat(mailer.send(address, "Kết quả", "Nội dung")).isEqualTo(expected);
        assertThat(server.received()).isEmpty();
    }

    @Test
    void aServerThatIsDownIsAnException() {
        server.close();
        assertThatExceptionOfType(MailException.class)
                .isThrownBy(() -> mailer.send("lo.van.a@vidu.vn", "Kết quả", "Nội dung"));
    }

    @Test
    void withoutAServerItIsOff() {
        assertThat(mailer.configured()).isTrue();
        assertThat(mailer(Map.of()).configured()).isFalse();
    }

    private static SmtpMailer mailer(Map<String, Object> beans) {
        return new SmtpMailer(new StaticListableBeanFactory(beans).getBeanProvider(JavaMailSender.class), FROM);
    }
}
