package vn.vanho.policycomm.browser;

import com.microsoft.playwright.Locator;
import java.util.Arrays;
import java.util.List;

/** How people use each kind of field of a Camunda Form. */
enum Input {
    TEXTFIELD {
        @Override
        void enter(Locator field, String... values) {
            write(field.locator("input"), values[0]);
        }
    },
    TEXTAREA {
        @Override
        void enter(Locator field, String... values) {
            write(field.locator("textarea"), values[0]);
        }
    },
    NUMBER {
        @Override
        void enter(Locator field, String... values) {
            write(field.locator("input"), values[0]);
        }
    },
    DATETIME {
        @Override
        void enter(Locator field, String... values) {
            Locator input = field.locator("input.fjs-input");
            input.fill(values[0]);
            input.press("Enter");
            input.blur();
            input.page().evaluate(DRAWN);
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
    /** Exactly these are ticked afterwards, whatever was proposed. */
    CHECKLIST {
        @Override
        void enter(Locator field, String... values) {
            List<String> ticked = field.locator("input:checked").all().stream()
                    .map(box -> box.getAttribute("id"))
                    .toList();
            ticked.forEach(id -> field.locator("[id='%s']".formatted(id)).uncheck());
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

    /** A day is taken over while the page is drawn anew; what is typed elsewhere before that is lost. */
    private static final String DRAWN =
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))";

    abstract void enter(Locator field, String... values);

    static Input of(Locator field) {
        String kind = field.getAttribute("class").replaceFirst(".*fjs-form-field-(\\w+).*", "$1");
        return valueOf(kind.toUpperCase(java.util.Locale.ROOT));
    }

    /** The form takes a text over when its field is left. */
    private static void write(Locator input, String text) {
        input.fill(text);
        input.blur();
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
