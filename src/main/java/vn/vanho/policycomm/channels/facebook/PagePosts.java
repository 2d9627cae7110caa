package vn.vanho.policycomm.channels.facebook;

import com.restfb.Parameter;
import com.restfb.json.JsonObject;
import java.util.regex.Pattern;
import vn.vanho.policycomm.channels.ChannelFault;
import vn.vanho.policycomm.channels.FaultKind;
import vn.vanho.policycomm.channels.Post;
import vn.vanho.policycomm.channels.Posted;

/** Makes and changes posts of the page. */
final class PagePosts {

    private static final Pattern ID = Pattern.compile("\\d+(_\\d+)?");
    private static final int NOT_FOUND = 404;

    private final Graph graph;
    private final GraphFaults faults;
    private final Permalinks permalinks;
    private final String page;

    PagePosts(Graph graph, GraphFaults faults, Permalinks permalinks, String page) {
        this.graph = graph;
        this.faults = faults;
        this.permalinks = permalinks;
        this.page = page;
    }

    Posted make(Post post) throws ChannelFault {
        String id = made(post);
        if (!ID.matcher(id).matches()) {
            throw faults.unclear(FaultKind.MAYBE_POSTED);
        }
        return permalinks.posted(id, permalink(id));
    }

    private String made(Post post) throws ChannelFault {
        try {
            return graph.run(client -> client.publish(
                            page + "/feed",
                            JsonObject.class,
                            Parameter.with("message", PageMessage.of(post)),
                            Parameter.with("link", post.link().toString()))
                    .getString("id", ""));
        } catch (GraphFailure failure) {
            throw faults.of(failure, true);
        }
    }

    /** Empty where Facebook does not say; the post is there all the same. */
    private String permalink(String id) {
        try {
            return graph.run(
                    client -> client.fetchObject(id, JsonObject.class, Parameter.with("fields", "permalink_url"))
                            .getString("permalink_url", ""));
        } catch (GraphFailure failure) {
            return "";
        }
    }

    void replace(String id, Post with) throws ChannelFault {
        try {
            boolean done = graph.run(
                    client -> client.publish(id, JsonObject.class, Parameter.with("message", PageMessage.of(with)))
                            .getBoolean("success", false));
            if (!done) {
                throw faults.unclear(FaultKind.RETRY);
            }
        } catch (GraphFailure failure) {
            throw faults.of(failure, false);
        }
    }

    void remove(String id) throws ChannelFault {
        try {
            if (!graph.run(client -> client.deleteObject(id))) {
                throw faults.unclear(FaultKind.RETRY);
            }
        } catch (GraphFailure failure) {
            if (!gone(failure)) {
                throw faults.of(failure, false);
            }
        }
    }

    private static boolean gone(GraphFailure failure) {
        return failure.error().map(GraphError::gone).orElseGet(() -> failure.answer()
                .filter(answer -> answer.status() == NOT_FOUND)
                .isPresent());
    }
}
