package vn.vanho.policycomm.portal;

import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.consultation.CommentAuthor;
import vn.vanho.policycomm.consultation.NewComment;
import vn.vanho.policycomm.consultation.TypedText;

/**
 * The comment form as it was typed. Characters that no printed text holds are left out; nothing else is changed.
 *
 * @param website a trap that people do not see and machines fill in
 */
record CommentForm(
        String address,
        String body,
        String senderKind,
        String name,
        String place,
        String email,
        String phone,
        @Nullable Boolean consent,
        @Nullable Boolean publishName,
        String website,
        String token) {

    CommentForm {
        address = TypedText.of(address);
        body = TypedText.of(body);
        senderKind = TypedText.of(senderKind);
        name = TypedText.of(name);
        place = TypedText.of(place);
        email = TypedText.of(email);
        phone = TypedText.of(phone);
        website = TypedText.of(website);
        token = TypedText.of(token);
    }

    /** An empty form about a point of the draft. */
    static CommentForm about(String address, String token) {
        return new CommentForm(address, "", "", "", "", "", "", false, false, "", token);
    }

    /** The same, to be sent again. */
    CommentForm again(String newToken) {
        return new CommentForm(
                address, body, senderKind, name, place, email, phone, consent, publishName, "", newToken);
    }

    NewComment comment(String draftId, String submissionKey) {
        return new NewComment(draftId, submissionKey, address, body, author());
    }

    /** Without what was typed, which must not reach a log. */
    @Override
    public String toString() {
        return "CommentForm";
    }

    private CommentAuthor author() {
        return new CommentAuthor(
                senderKind, name, place, email, phone, Boolean.TRUE.equals(consent), Boolean.TRUE.equals(publishName));
    }
}
