package vn.vanho.policycomm.dissemination;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a draft on one channel, and where it was posted.
 *
 * @param channel a code of {@link Channel}
 * @param body the text as drafted; on Zalo title, summary and text, one after the other
 * @param textHash SHA-256 of the body, lower-case hex: what was approved is what is posted
 * @param url of the post, once it is there
 * @param reach people reached after 48 hours, as the channel says
 */
public record ChannelPost(
        String draftId,
        String channel,
        String body,
        String textHash,
        String preparedBy,
        @Nullable String checkedBy,
        @Nullable String approvedBy,
        @Nullable String url,
        @Nullable String postedBy,
        @Nullable OffsetDateTime postedAt,
        @Nullable Integer reach,
        @Nullable Integer interactions) {}
