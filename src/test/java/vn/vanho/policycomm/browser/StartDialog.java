package vn.vanho.policycomm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** The window in Tasklist where a case begins. */
record StartDialog(Person person) {

    Form form() {
        return new Form(dialog().locator(".fjs-container"));
    }

    Locator button() {
        return dialog().locator(".modal-footer button.btn-primary");
    }

    void start() {
        button().click();
        assertThat(person.page().locator(".modal-dialog")).hasCount(0);
    }

    /** Why the case does not begin. */
    Locator toast() {
        return dialog().locator(".notifications .alert");
    }

    private Locator dialog() {
        return person.page().locator(".modal-dialog");
    }
}
