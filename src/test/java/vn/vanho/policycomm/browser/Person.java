package vn.vanho.policycomm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Somebody at a screen, with mouse and keyboard. */
record Person(String name, Page page, Album album) {

    private static final String LIST = "**/filter/*/list**";

    void open(String path) {
        page.navigate(path);
    }

    /** Waits until these words are to be read. */
    void sees(String words) {
        assertThat(page.locator("body")).containsText(words);
    }

    void doesNotSee(String words) {
        assertThat(page.locator("body")).not().containsText(words);
    }

    /** Follows a link or presses a button by what it says. */
    void press(String words) {
        button(words).or(link(words)).first().click();
    }

    /** Enters a text in the field of one of our own pages. */
    void write(String label, String text) {
        field(label).fill(text);
    }

    /** Ticks a box or picks one of several. */
    void tick(String label) {
        field(label).check();
    }

    /** Chooses the first option that says so. */
    void choose(String label, String option) {
        Locator chosen = field(label).locator("option").filter(new Locator.FilterOptions().setHasText(option));
        field(label).selectOption(chosen.first().getAttribute("value"));
    }

    void attach(String label, String fileName, byte[] content) {
        field(label).setInputFiles(new FilePayload(fileName, "application/octet-stream", content));
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private Locator button(String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words));
    }

    private Locator link(String words) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words));
    }

    /** Looks at one of our own pages from top to bottom. */
    void look(String what) {
        album.takeWhole(page, what);
        readsVietnamese(what);
    }

    /** The same, with the rules for people who see, hear or move less, and for narrow screens. */
    void inspect(String what) {
        look(what);
        assertThat(Accessibility.breaches(page))
                .as("rules broken on '%s'", what)
                .isEmpty();
        assertThat(page.evaluate("() => document.scrollingElement.scrollWidth - innerWidth"))
                .as("pixels that '%s' is wider than its screen", what)
                .isEqualTo(0);
    }

    /** Looks at what fits on the screen of one of Camunda's applications. */
    void glance(String what) {
        album.take(page, what);
        readsVietnamese(what);
    }

    private void readsVietnamese(String what) {
        assertThat(English.on(page)).as("English on the screen '%s'", what).isEmpty();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("vi");
    }

    Tasklist tasklist() {
        return new Tasklist(this).open();
    }

    /** The same person at another window. */
    Person at(Page other) {
        return new Person(name, other, album);
    }

    /** From now on Tasklist gets no answer when it asks whether its list has changed. */
    void seesNoNewList() {
        page.route(LIST, unanswered -> {});
    }

    /** It is answered again. */
    void seesNewLists() {
        page.unroute(LIST);
    }

    void keepWhatIsSeen() {
        album.take(page, "failed " + name);
        try {
            Files.writeString(album.next("failed " + name, ".txt"), page.url() + "\n\n" + page.innerText("body"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void leave() {
        page.context().close();
    }
}
