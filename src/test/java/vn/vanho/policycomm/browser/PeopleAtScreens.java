package vn.vanho.policycomm.browser;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Locale;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test its {@link People}, keeps what they saw last when it fails, and closes their windows. */
final class PeopleAtScreens implements ParameterResolver, AfterTestExecutionCallback, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(PeopleAtScreens.class);

    /** What a screen may take on a machine that is busy with much else, in milliseconds. */
    private static final int PATIENCE = 30_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == People.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getStore(OURS).getOrComputeIfAbsent(People.class, unused -> people(test), People.class);
    }

    private static People people(ExtensionContext test) {
        Chromium chromium = test.getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent(
                        Chromium.class, unused -> new Chromium(Chromium.find().orElseThrow()), Chromium.class);
        String port =
                SpringExtension.getApplicationContext(test).getEnvironment().getRequiredProperty("local.server.port");
        return new People(chromium.browser(), "http://localhost:" + port, new Album(nameOf(test)), PATIENCE);
    }

    /** E.g. {@code officers-day-a-wrong-value-is-refused}. */
    private static String nameOf(ExtensionContext test) {
        String name = test.getRequiredTestClass().getSimpleName().replaceFirst("Test$", "") + "-"
                + test.getRequiredTestMethod().getName();
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        People people = test.getStore(OURS).get(People.class, People.class);
        if (people != null && test.getExecutionException().isPresent()) {
            people.keepWhatTheySee();
        }
    }

    @Override
    public void afterEach(ExtensionContext test) {
        People people = test.getStore(OURS).remove(People.class, People.class);
        if (people != null) {
            people.close();
        }
    }
}
