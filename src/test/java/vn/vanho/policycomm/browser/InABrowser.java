package vn.vanho.policycomm.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import vn.vanho.policycomm.coverage.PassedElements;
import vn.vanho.policycomm.support.DraftLine;

/**
 * The whole application on an H2 in memory, used through Chromium by the {@link People} that a test asks for. Such tests
 * run in a JVM of their own; where no Chromium is found they are skipped, and say how to get one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({NeedsChromium.class, PeopleAtScreens.class})
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Tag("browser")
@Import({DraftLine.class, PassedElements.class})
@ActiveProfiles("test")
@interface InABrowser {}
