package vn.vanho.policycomm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** The task that is open in Tasklist. */
record OpenTask(Person person) {

    Locator heading() {
        return pane().locator("h2.task");
    }

    OpenTask claim() {
        pressClaim();
        assertThat(pane().locator(".assignee .glyphicon-remove, .assignee .unclaim"))
                .isVisible();
        return this;
    }

    /** Asks for the task, whatever comes of it. */
    void pressClaim() {
        pane().locator("button.claim").click();
    }

    Form form() {
        return new Form(pane().locator(".fjs-container"));
    }

    /** The leaves beside the form. */
    Locator leaves() {
        return pane().locator(".nav-tabs a");
    }

    /** Hands the form in; it is taken, and the task is gone. */
    void complete() {
        submit();
        assertThat(pane().locator(".no-task")).isVisible();
    }

    /** Hands the form in, whatever comes of it. */
    void submit() {
        button().click();
    }

    Locator button() {
        return pane().locator(".form-actions button.btn-primary");
    }

    /** What is said above a task that is no longer there. */
    Locator gone() {
        return pane().locator(".task-removed .task-removed-alert .alert");
    }

    /** What Tasklist says in the corner. */
    Locator toast() {
        return person.page().locator(".notifications .alert");
    }

    /** Follows a link of the form; it opens beside Tasklist. */
    Person follow(String words) {
        return person.at(person.page().waitForPopup(link(words)::click));
    }

    /** Where a link of the form leads. */
    String address(String words) {
        return link(words).getAttribute("href");
    }

    private Locator link(String words) {
        return pane().locator(".fjs-container a").getByText(words);
    }

    private Locator pane() {
        return person.page().locator("[cam-tasklist-task]");
    }
}
