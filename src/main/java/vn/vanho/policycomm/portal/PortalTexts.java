package vn.vanho.policycomm.portal;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Violation;

/** The portal's own sentences outside of its templates. */
@Component
class PortalTexts {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;

    PortalTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** What is wrong with the form as a whole, or with a field. */
    Violation fault(String field) {
        return new Violation(field, get("portal.field." + field), get("portal.fault." + field));
    }

    String get(String key) {
        return messages.getMessage(key, null, VIETNAMESE);
    }
}
