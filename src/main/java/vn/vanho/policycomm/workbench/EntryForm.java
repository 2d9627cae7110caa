package vn.vanho.policycomm.workbench;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.consultation.CommentAuthor;
import vn.vanho.policycomm.consultation.CommentFromElsewhere;
import vn.vanho.policycomm.consultation.NewComment;
import vn.vanho.policycomm.consultation.ScanUpload;
import vn.vanho.policycomm.consultation.TypedText;

/**
 * The clerk's form as it was typed.
 *
 * @param submission names this one opened page, so that sending it twice makes one comment
 * @param receivedOn as date fields send it, e.g. {@code 2024-06-01}
 */
record EntryForm(
        String submission,
        String channel,
        String receivedOn,
        String address,
        String body,
        String senderKind,
        String name,
        String place,
        String email,
        String phone,
        @Nullable Boolean consent,
        @Nullable Boolean publishName) {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    EntryForm {
        submission = named(TypedText.of(submission));
        channel = TypedText.of(channel);
        receivedOn = TypedText.of(receivedOn);
        address = TypedText.of(address);
        body = TypedText.of(body);
        senderKind = TypedText.of(senderKind);
        name = TypedText.of(name);
        place = TypedText.of(place);
        email = TypedText.of(email);
        phone = TypedText.of(phone);
    }

    static EntryForm empty() {
        return new EntryForm("", "", "", "", "", "", "", "", "", "", false, false);
    }

    CommentFromElsewhere entered(String draftId, @Nullable ScanUpload scan, String clerk) {
        NewComment comment = new NewComment(draftId, submission, address, body, author());
        return new CommentFromElsewhere(comment, channel, day(), scan, clerk);
    }

    /** Without what was typed, which must not reach a log. */
    @Override
    public String toString() {
        return "EntryForm";
    }

    private CommentAuthor author() {
        return new CommentAuthor(
                senderKind, name, place, email, phone, Boolean.TRUE.equals(consent), Boolean.TRUE.equals(publishName));
    }

    private @Nullable LocalDate day() {
        try {
            return LocalDate.parse(receivedOn);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private static String named(String submission) {
        return UUID_FORM.matcher(submission).matches()
                ? submission
                : UUID.randomUUID().toString();
    }
}
