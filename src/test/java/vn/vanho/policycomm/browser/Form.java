package vn.vanho.policycomm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;

/** A Camunda Form, or one row of a list in it; its fields are known by what stands above them. */
record Form(Locator root) {

    private static final String AROUND =
            "xpath=ancestor::div[contains(concat(' ', @class, ' '), ' fjs-form-field ')][1]";

    /** Enters or chooses a value, whatever kind of field it is; lists of choices take several. */
    Form enter(String label, String... values) {
        Locator field = field(label);
        Input.of(field).enter(field, values);
        return this;
    }

    /** The field below this label. */
    Locator field(String label) {
        Pattern words = Pattern.compile("^\\s*" + literally(label) + "\\s*\\*?\\s*$");
        return root.locator(".fjs-form-field-label")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .locator(AROUND);
    }

    /** For the browser's regular expressions, which know no quoting as Java's do. */
    private static String literally(String text) {
        return text.replaceAll("[\\^$.|?*+()\\[\\]{}]", "\\\\$0");
    }

    /** What a field of text shows, be it for reading only. */
    Form shows(String label, String value) {
        assertThat(field(label).locator("input, textarea").first()).hasValue(value);
        return this;
    }

    /** The beginning of what a field of text shows. */
    Form beginsWith(String label, String value) {
        assertThat(field(label).locator("input, textarea").first())
                .hasValue(Pattern.compile("^" + literally(value) + ".*"));
        return this;
    }

    /** What is said below a field. */
    Locator complaint(String label) {
        return field(label).locator(".fjs-form-field-error");
    }

    /** One of the rows of the only list of this form, from 0. */
    Form row(int number) {
        return new Form(rows().nth(number));
    }

    /** Adds a row to the only list of this form. */
    Form addRow() {
        int before = rows().count();
        root.locator(".fjs-repeat-render-add").click();
        return row(before);
    }

    private Locator rows() {
        return root.locator(".fjs-repeat-row-container");
    }
}
