package vn.vanho.policycomm.consultation;

/**
 * Who sends a comment, as far as they say: every text may be empty (law 91/2025/QH15: no more than is needed).
 *
 * @param kind a name of {@link SenderKind}; empty counts as an individual
 * @param place a commune or the like, never a home address
 * @param consents to the processing of name and contact data; required only where one of them is given
 * @param publishName whether the name may be shown to everybody
 */
public record CommentAuthor(
        String kind, String name, String place, String email, String phone, boolean consents, boolean publishName) {

    /** Whether anything here identifies a person. */
    public boolean isIdentified() {
        return !(name.isEmpty() && email.isEmpty() && phone.isEmpty());
    }

    /** Without personal data, which must not reach a log. */
    @Override
    public String toString() {
        return "CommentAuthor[" + kind + "]";
    }
}
