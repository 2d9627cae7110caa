package vn.vanho.policycomm.consultation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Comments on one matter, answered together.
 *
 * @param title the matter
 * @param address of the article or clause; empty for the whole draft
 * @param ownerUnit the unit that answers
 * @param answer in force; null until the unit has answered
 * @param awaitsAnswer whether the unit has yet to answer, or to answer again since the group grew or changed hands
 */
public record CommentGroup(
        String id,
        String draftId,
        String title,
        String address,
        String ownerUnit,
        @Nullable Answer answer,
        boolean awaitsAnswer) {

    public Optional<Answer> answered() {
        return Optional.ofNullable(answer);
    }

    /** What people call its address, e.g. {@code khoản 2 Điều 5}; empty for the whole draft. */
    public String addressLabel() {
        return SectionLabels.of(address);
    }
}
