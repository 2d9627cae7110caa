package vn.vanho.policycomm.consultation.internal;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.CommentAuthor;
import vn.vanho.policycomm.consultation.NewComment;
import vn.vanho.policycomm.consultation.SenderKind;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.Violations;

/** What a comment may hold; each fault names its field and how to mend it. */
@Component
class CommentRules {

    private static final int LONGEST_BODY = 10_000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_PHONE = 30;
    /** ASCII only: mail programs cut other characters down, and a cut one may be a line break. */
    private static final Pattern EMAIL =
            Pattern.compile("(?=\\p{ASCII}*$)[^\\s@,;:<>()\"\\\\]+@[^\\s@,;:<>()\"\\\\.]+(\\.[^\\s@,;:<>()\"\\\\.]+)+");

    private static final Pattern PHONE = Pattern.compile("\\+?(?:[ .()-]*\\d){8,15}[ .()-]*");

    private final Phrases phrases;

    CommentRules(Phrases phrases) {
        this.phrases = phrases;
    }

    void check(NewComment comment, Violations faults) {
        checkBody(comment.body(), faults);
        CommentAuthor author = comment.author();
        if (!author.kind().isEmpty()
                && Arrays.stream(SenderKind.values())
                        .noneMatch(kind -> kind.name().equals(author.kind()))) {
            add("senderKind", "unknown", faults);
        }
        checkLength("name", author.name(), faults);
        checkLength("place", author.place(), faults);
        checkContact(author, faults);
        if (author.isIdentified() && !author.consents()) {
            add("consent", "missing", faults);
        }
    }

    /** Says that the draft has no such point. */
    void unknownAddress(Violations faults) {
        add("address", "unknown", faults);
    }

    /** Says that the consultation is not open. */
    void notOpen(Violations faults) {
        add("draft", "closed", faults);
    }

    private void checkBody(String body, Violations faults) {
        int length = body.codePointCount(0, body.length());
        if (body.isBlank()) {
            add("body", "empty", faults);
        } else if (length > LONGEST_BODY) {
            add("body", "long", faults, LONGEST_BODY, length - LONGEST_BODY);
        }
    }

    private void checkLength(String field, String value, Violations faults) {
        if (value.length() > LONGEST_NAME) {
            add(field, "long", faults, LONGEST_NAME);
        }
    }

    private void checkContact(CommentAuthor author, Violations faults) {
        String email = author.email();
        if (!email.isEmpty()
                && (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches())) {
            add("email", "wrong", faults);
        }
        String phone = author.phone();
        if (!phone.isEmpty()
                && (phone.length() > LONGEST_PHONE || !PHONE.matcher(phone).matches())) {
            add("phone", "wrong", faults);
        }
    }

    private void add(String field, String fault, Violations faults, Object... values) {
        faults.add(
                field,
                phrases.of("comment.field." + field),
                phrases.of("comment.fault.%s.%s".formatted(field, fault), values));
    }
}
