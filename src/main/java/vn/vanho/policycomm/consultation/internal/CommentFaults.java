package vn.vanho.policycomm.consultation.internal;

import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.Violations;

/** The sentences that say what is wrong with a comment: each names its field and how to mend it. */
@Component
class CommentFaults {

    private final Phrases phrases;

    CommentFaults(Phrases phrases) {
        this.phrases = phrases;
    }

    void add(String field, String fault, Violations faults, Object... values) {
        faults.add(
                field,
                phrases.of("comment.field." + field),
                phrases.of("comment.fault.%s.%s".formatted(field, fault), values));
    }

    /** The same for a sentence that somebody else made. */
    void addSaid(String field, String sentence, Violations faults) {
        faults.add(field, phrases.of("comment.field." + field), sentence);
    }
}
