package vn.vanho.policycomm.channels.facebook;

import com.restfb.json.JsonObject;
import com.restfb.json.JsonValue;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of the page's feed.
 *
 * @param after where the next part begins; empty for the last one
 */
record FeedSlice(List<Shown> posts, String after) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXX");

    /**
     * A post in the feed.
     *
     * @param author its id; empty where the page may not know
     */
    record Shown(String id, String author, String message, OffsetDateTime createdAt, String permalink) {

        private static Shown of(JsonObject post) {
            JsonValue author = post.get("from");
            return new Shown(
                    post.getString("id", ""),
                    author == null ? "" : author.asObject().getString("id", ""),
                    post.getString("message", ""),
                    OffsetDateTime.parse(post.getString("created_time", ""), TIME),
                    post.getString("permalink_url", ""));
        }

        /** Visitors can write into the feed too. A post's id begins with that of the page. */
        boolean byThePage() {
            return author.isEmpty() || id.startsWith(author + "_");
        }
    }

    /** @throws RuntimeException when this is no feed */
    static FeedSlice of(JsonObject answer) {
        List<Shown> posts = new ArrayList<>();
        answer.get("data").asArray().forEach(post -> posts.add(Shown.of(post.asObject())));
        return new FeedSlice(List.copyOf(posts), next(answer));
    }

    private static String next(JsonObject answer) {
        JsonValue paging = answer.get("paging");
        if (paging == null || paging.asObject().get("next") == null) {
            return "";
        }
        return paging.asObject().get("cursors").asObject().getString("after", "");
    }
}
