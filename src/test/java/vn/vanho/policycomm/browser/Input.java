package vn.vanho.policycomm.browser;

import com.microsoft.playwright.Locator;
import java.util.Arrays;

/** How people use each kind of field of a Camunda Form. */
enum Input {
    TEXTFIELD {
        @Override
        void enter(Locator field, String... values) {
            field.locator("input").fill(values[0]);
        }
    },
    TEXTAREA {
        @Override
        void enter(Locator field, String... values) {
            field.locator("textarea").fill(values[0]);
        }
    },
    NUMBER {
        @Override
        void enter(Locator field, String... values) {
            field.locator("input").fill(values[0]);
            field.locator("input").press("Tab");
        }
    },
    DATETIME {
        @Override
        void enter(Locator field, String... values) {
            field.locator("input.fjs-input").fill(values[0]);
            field.locator("input.fjs-input").press("Enter");
            field.locator("input.fjs-input").press("Tab");
        }
    },
    SELECT {
        @Override
        void enter(Locator field, String... values) {
            field.locator(".fjs-input-group").click();
            choose(field, values[0]);
        }
    },
    RADIO {
        @Override
        void enter(Locator field, String... values) {
            check(field, values);
        }
    },
    CHECKLIST {
        @Override
        void enter(Locator field, String... values) {
            check(field, values);
        }
    },
    CHECKBOX {
        @Override
        void enter(Locator field, String... values) {
            field.locator("input").check();
        }
    },
    TAGLIST {
        @Override
        void enter(Locator field, String... values) {
            for (String value : values) {
                field.locator("input").fill(value);
                choose(field, value);
            }
        }
    };

    abstract void enter(Locator field, String... values);

    static Input of(Locator field) {
        String kind = field.getAttribute("class").replaceFirst(".*fjs-form-field-(\\w+).*", "$1");
        return valueOf(kind.toUpperCase(java.util.Locale.ROOT));
    }

    private static void check(Locator field, String... values) {
        Arrays.stream(values).forEach(value -> field.getByLabel(value, new Locator.GetByLabelOptions().setExact(true))
                .check());
    }

    private static void choose(Locator field, String value) {
        field.locator(".fjs-dropdownlist-item")
                .getByText(value, new Locator.GetByTextOptions().setExact(true))
                .click();
    }
}
