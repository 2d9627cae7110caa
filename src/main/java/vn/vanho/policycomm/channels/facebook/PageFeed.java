package vn.vanho.policycomm.channels.facebook;

import com.restfb.Parameter;
import com.restfb.json.JsonObject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vanho.policycomm.channels.ChannelFault;
import vn.vanho.policycomm.channels.Post;
import vn.vanho.policycomm.channels.Posted;

/** Looks for posts in the page's feed. */
final class PageFeed {

    /** Facebook counts whole seconds, and its clock is not ours. */
    private static final Duration CLOCKS_APART = Duration.ofMinutes(5);

    private static final int SLICES = 12;
    private static final int SLICE = 50;

    private final Graph graph;
    private final GraphFaults faults;
    private final Permalinks permalinks;
    private final String page;

    PageFeed(Graph graph, GraphFaults faults, Permalinks permalinks, String page) {
        this.graph = graph;
        this.faults = faults;
        this.permalinks = permalinks;
        this.page = page;
    }

    Optional<Posted> find(Post post, OffsetDateTime triedAt) throws ChannelFault {
        OffsetDateTime since = triedAt.minus(CLOCKS_APART);
        String after = "";
        for (int slices = 0; slices < SLICES; slices++) {
            FeedSlice slice = read(since, after);
            Optional<Posted> found = in(slice, post, since);
            if (found.isPresent() || slice.after().isEmpty()) {
                return found;
            }
            after = slice.after();
        }
        throw faults.tooMany();
    }

    private Optional<Posted> in(FeedSlice slice, Post post, OffsetDateTime since) {
        return slice.posts().stream()
                .filter(shown -> shown.byThePage() && !shown.createdAt().isBefore(since))
                .filter(shown -> PageMessage.same(post, shown.message()))
                .findFirst()
                .map(shown -> permalinks.posted(shown.id(), shown.permalink()));
    }

    private FeedSlice read(OffsetDateTime since, String after) throws ChannelFault {
        List<Parameter> asked = new ArrayList<>(List.of(
                Parameter.with("fields", "id,from,message,created_time,permalink_url"),
                Parameter.with("since", since.toEpochSecond()),
                Parameter.with("limit", SLICE)));
        if (!after.isEmpty()) {
            asked.add(Parameter.with("after", after));
        }
        try {
            return graph.run(client -> FeedSlice.of(
                    client.fetchObject(page + "/feed", JsonObject.class, asked.toArray(Parameter[]::new))));
        } catch (GraphFailure failure) {
            throw faults.of(failure, false);
        }
    }
}
