package vn.vanho.policycomm.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import vn.vanho.policycomm.engine.Slug;

/** The pictures of one test, in the order in which they were taken: {@code target/screenshots/<test>-<nn>-<what>.png}. */
final class Album {

    static final Path FOLDER = Path.of("target", "screenshots");

    private final String test;
    private final AtomicInteger taken = new AtomicInteger();

    Album(String test) {
        this.test = test;
    }

    /** Takes what is seen now. */
    void take(Page page, String what) {
        save(page, what, false);
    }

    /** Takes the page from its top to its bottom. */
    void takeWhole(Page page, String what) {
        save(page, what, true);
    }

    private void save(Page page, String what, boolean whole) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(next(what, ".png"))
                .setFullPage(whole)
                .setAnimations(ScreenshotAnimations.DISABLED));
    }

    /** Where the next picture, or what goes with it, is kept. */
    Path next(String what, String ending) {
        return FOLDER.resolve("%s-%02d-%s%s".formatted(test, taken.incrementAndGet(), Slug.of(what), ending));
    }
}
