package vn.vanho.policycomm.consultation.internal;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.CommentAuthor;
import vn.vanho.policycomm.consultation.CommenterPlaces;
import vn.vanho.policycomm.consultation.NewComment;
import vn.vanho.policycomm.consultation.SenderKind;
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

    private final CommentFaults texts;
    private final CommenterPlaces places;

    CommentRules(CommentFaults texts, CommenterPlaces places) {
        this.texts = texts;
        this.places = places;
    }

    void check(NewComment comment, Violations faults) {
        checkBody(comment.body(), faults);
        CommentAuthor author = comment.author();
        if (!author.kind().isEmpty()
                && Arrays.stream(SenderKind.values())
                        .noneMatch(kind -> kind.name().equals(author.kind()))) {
            texts.add("senderKind", "unknown", faults);
        }
        if (author.name().length() > LONGEST_NAME) {
            texts.add("name", "long", faults, LONGEST_NAME);
        }
        if (!author.place().isEmpty() && !places.all().contains(author.place())) {
            texts.add("place", "unknown", faults);
        }
        checkContact(author, faults);
        if (author.isIdentified() && !author.consents()) {
            texts.add("consent", "missing", faults);
        }
    }

    /** Says that the draft has no such point. */
    void unknownAddress(Violations faults) {
        texts.add("address", "unknown", faults);
    }

    /** Says that the consultation is not open. */
    void notOpen(Violations faults) {
        texts.add("draft", "closed", faults);
    }

    /** Says that nothing can be entered any more, or not yet. */
    void tableApproved(Violations faults) {
        texts.add("draft", "approved", faults);
    }

    private void checkBody(String body, Violations faults) {
        int length = body.codePointCount(0, body.length());
        if (body.isBlank()) {
            texts.add("body", "empty", faults);
        } else if (length > LONGEST_BODY) {
            texts.add("body", "long", faults, LONGEST_BODY, length - LONGEST_BODY);
        }
    }

    private void checkContact(CommentAuthor author, Violations faults) {
        String email = author.email();
        if (!email.isEmpty()
                && (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches())) {
            texts.add("email", "wrong", faults);
        }
        String phone = author.phone();
        if (!phone.isEmpty()
                && (phone.length() > LONGEST_PHONE || !PHONE.matcher(phone).matches())) {
            texts.add("phone", "wrong", faults);
        }
    }
}
