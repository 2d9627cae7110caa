package vn.vanho.policycomm.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import vn.vanho.policycomm.coverage.PassedElements;

/**
 * The whole application on a real PostgreSQL and without a mail server, shared by all tests that carry this; they run
 * in a JVM of their own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Tag("postgres")
@Import({DraftLine.class, Interference.class, PassedElements.class, StaffMails.class})
@ActiveProfiles({"test", "postgres"})
@ContextConfiguration(initializers = PostgresForTests.class)
public @interface OnPostgres {}
