package vn.vanho.policycomm.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import vn.vanho.policycomm.coverage.PassedElements;

/**
 * The whole application on an H2 in memory, on a free port, shared by all tests that carry this. It is set up to send
 * mails, but nobody takes them unless a test starts a {@link MailServer}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "spring.mail.host=127.0.0.1")
@Import({DraftLine.class, Interference.class, PassedElements.class, StaffMails.class, ScriptedFacebook.class})
@ActiveProfiles("test")
public @interface OnH2 {}
