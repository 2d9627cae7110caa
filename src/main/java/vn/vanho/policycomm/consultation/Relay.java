package vn.vanho.policycomm.consultation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a relayed draft has come with its drafting agency.
 *
 * @param letterNumber of the letter that took the table there; null before it is sent
 * @param sentOn the date of that letter
 * @param settledAt since when a reply is no longer waited for
 * @param replies by the id of their group
 */
public record Relay(
        @Nullable String letterNumber,
        @Nullable LocalDate sentOn,
        @Nullable OffsetDateTime settledAt,
        Map<String, AgencyReply> replies) {

    public Relay {
        replies = Map.copyOf(replies);
    }

    /** Whether the table has gone to the agency. */
    public boolean isSent() {
        return sentOn != null;
    }

    /** Null while the agency has not replied to this group. */
    public @Nullable AgencyReply replyTo(String groupId) {
        return replies.get(groupId);
    }

    /** Whether the agency was waited for in vain ('chưa có phản hồi'). */
    public boolean isSilentOn(String groupId) {
        return settledAt != null && !replies.containsKey(groupId);
    }
}
