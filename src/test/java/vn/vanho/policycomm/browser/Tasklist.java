package vn.vanho.policycomm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Camunda's Tasklist: filters on the left, cards in the middle, the open task on the right. */
record Tasklist(Person person) {

    /** Loads it anew, so that it shows what others have done meanwhile. */
    Tasklist open() {
        person.open("/camunda/app/tasklist/default/");
        assertThat(page().locator(".task-filter.active .counter")).isVisible();
        return this;
    }

    /** Shows what a filter holds. */
    Tasklist filter(String name) {
        Locator filter = page().locator(".task-filter").filter(new Locator.FilterOptions().setHasText(name));
        filter.click();
        assertThat(filter.locator(".counter")).isVisible();
        return this;
    }

    /** The number that the filter which is open shows behind its name. */
    Locator count() {
        return page().locator(".task-filter.active .counter");
    }

    /** The cards that hold all these words. */
    Locator cards(String... words) {
        Locator cards = page().locator("li.task");
        for (String word : words) {
            cards = cards.filter(new Locator.FilterOptions().setHasText(word));
        }
        return cards;
    }

    /** Opens the only task of this step in the case that is about this subject. */
    OpenTask pick(String step, String subject) {
        cards(step, subject).locator("h4.task a").click();
        OpenTask task = new OpenTask(person);
        assertThat(task.heading()).containsText(step);
        return task;
    }

    /** Opens the form that a case of this process begins with. */
    StartDialog start(String process) {
        openStartDialog();
        page().locator(".modal-dialog li a").getByText(process, exactly()).click();
        return new StartDialog(person);
    }

    /** Opens the list of what may be begun. */
    void openStartDialog() {
        page().getByRole(AriaRole.LINK, named("Khởi tạo quy trình")).click();
        assertThat(page().locator(".modal-dialog li a").first()).isVisible();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private Page page() {
        return person.page();
    }
}
