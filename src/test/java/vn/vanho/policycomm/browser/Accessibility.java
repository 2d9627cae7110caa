package vn.vanho.policycomm.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe-core finds on a page. */
final class Accessibility {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa");

    private Accessibility() {}

    /** Each rule that is broken, and the elements that break it. */
    static List<String> breaches(Page page) {
        return new AxeBuilder(page)
                .withTags(RULES).setLegacyMode(true).analyze().getViolations().stream()
                        .map(rule -> "%s: %s".formatted(rule.getHelp(), rule.getNodes()))
                        .toList();
    }
}
