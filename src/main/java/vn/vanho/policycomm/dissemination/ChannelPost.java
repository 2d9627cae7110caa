package vn.vanho.policycomm.dissemination;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a draft on one channel, and where it was posted.
 *
 * @param channel code of a {@link vn.vanho.policycomm.channels.Channel}
 * @param version of the draft's file that it was drafted for
 * @param body the text for people to read and copy: its parts, one after the other
 * @param texts the same by the fields of its parts, as JSON; null where it was erased or is older than the parts
 * @param textHash of the parts, by {@link vn.vanho.policycomm.channels.Post#hash}
 * @param approvedHash the hash that was approved: nothing else is posted; null before
 * @param url of the post, once it is there
 * @param unseenReason why the address that a person gave could not be opened for a check; null where it was opened
 * @param reach people reached after 48 hours, as the channel says
 */
public record ChannelPost(
        String draftId,
        String channel,
        int version,
        String body,
        @Nullable String texts,
        String textHash,
        String preparedBy,
        @Nullable String checkedBy,
        @Nullable String approvedBy,
        @Nullable String approvedHash,
        @Nullable String url,
        @Nullable String postedBy,
        @Nullable OffsetDateTime postedAt,
        @Nullable Integer reach,
        @Nullable Integer interactions,
        @Nullable String unseenReason) {}
