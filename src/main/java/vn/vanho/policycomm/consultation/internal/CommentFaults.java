package vn.vanho.policycomm.consultation.internal;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Violations;

/** The sentences that say what is wrong with a comment: each names its field and how to mend it. */
@Component
class CommentFaults {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;

    CommentFaults(MessageSource messages) {
        this.messages = messages;
    }

    void add(String field, String fault, Violations faults, Object... values) {
        faults.add(
                field,
                messages.getMessage("comment.field." + field, null, VIETNAMESE),
                messages.getMessage("comment.fault.%s.%s".formatted(field, fault), values, VIETNAMESE));
    }
}
