package vn.vanho.policycomm.channels.facebook;

import com.restfb.Parameter;
import com.restfb.json.JsonObject;
import com.restfb.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.vanho.policycomm.channels.ChannelFault;
import vn.vanho.policycomm.channels.Reach;

/** Whom a post reached, as the page's insights count it. */
final class PostReach {

    /** The people whom it reached; the second was the only one until 2025, and has an end. */
    private static final List<String> PEOPLE = List.of("post_total_media_view_unique", "post_impressions_unique");

    private static final String INTERACTIONS =
            "reactions.limit(0).summary(total_count),comments.limit(0).summary(total_count),shares";

    private final Graph graph;
    private final GraphFaults faults;

    PostReach(Graph graph, GraphFaults faults) {
        this.graph = graph;
        this.faults = faults;
    }

    /** Empty where Facebook does not tell this page. */
    Optional<Reach> of(String id) throws ChannelFault {
        for (String metric : PEOPLE) {
            Optional<Integer> people = asked(id + "/insights", Parameter.with("metric", metric), PostReach::value)
                    .flatMap(told -> told);
            if (people.isPresent()) {
                return asked(id, Parameter.with("fields", INTERACTIONS), PostReach::interactions)
                        .map(interactions -> new Reach(people.get(), interactions));
            }
        }
        return Optional.empty();
    }

    private <T> Optional<T> asked(String path, Parameter what, Function<JsonObject, T> reading) throws ChannelFault {
        try {
            return Optional.of(graph.run(client -> reading.apply(client.fetchObject(path, JsonObject.class, what))));
        } catch (GraphFailure failure) {
            if (failure.error().filter(GraphError::untold).isPresent()) {
                return Optional.empty();
            }
            throw faults.of(failure, false);
        }
    }

    private static Optional<Integer> value(JsonObject insights) {
        for (JsonValue metric : insights.get("data").asArray()) {
            for (JsonValue value : metric.asObject().get("values").asArray()) {
                return Optional.of(value.asObject().getInt("value", 0));
            }
        }
        return Optional.empty();
    }

    private static int interactions(JsonObject post) {
        return total(post, "reactions") + total(post, "comments") + shares(post);
    }

    private static int total(JsonObject post, String edge) {
        JsonValue counted = post.get(edge);
        return counted == null
                ? 0
                : counted.asObject().get("summary").asObject().getInt("total_count", 0);
    }

    private static int shares(JsonObject post) {
        JsonValue shares = post.get("shares");
        return shares == null ? 0 : shares.asObject().getInt("count", 0);
    }
}
