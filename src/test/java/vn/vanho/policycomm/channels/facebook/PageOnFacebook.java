package vn.vanho.policycomm.channels.facebook;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.vanho.policycomm.support.JsonProvider;

/** A page behind as much of the Graph API as posting, finding and linking take. */
public final class PageOnFacebook extends JsonProvider {

    public static final String ID = "1001";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxx").withZone(ZoneOffset.UTC);

    @Override
    protected Object answer(Call call) {
        if (call.method().equals("POST")) {
            return Map.of("id", idOf(show(call.parameter("message"), PageOnFacebook::address)));
        }
        return call.path().endsWith("/feed") ? slice(call) : permalink(call.path());
    }

    /** Newest first. */
    private Object slice(Call call) {
        List<Shown> posts = new ArrayList<>(shown());
        Collections.reverse(posts);
        posts.removeIf(post -> post.atSecond() < call.number("since", 0));
        int from = call.number("after", 0);
        int to = Math.min(posts.size(), from + call.number("limit", 25));
        Map<String, Object> slice = new TreeMap<>();
        slice.put(
                "data",
                posts.subList(Math.min(from, to), to).stream()
                        .map(PageOnFacebook::told)
                        .toList());
        if (to < posts.size()) {
            slice.put("paging", Map.of("next", url() + "/next", "cursors", Map.of("after", String.valueOf(to))));
        }
        return slice;
    }

    private static Map<String, Object> told(Shown post) {
        return Map.of(
                "id", idOf(post),
                "from", Map.of("id", ID),
                "message", post.text(),
                "created_time", TIME.format(Instant.ofEpochSecond(post.atSecond())),
                "permalink_url", post.url());
    }

    private static Object permalink(String path) {
        String number = path.substring(path.lastIndexOf('_') + 1);
        return Map.of("id", ID + "_" + number, "permalink_url", address(number));
    }

    private static String idOf(Shown post) {
        return ID + "_" + post.id();
    }

    private static String address(String number) {
        return "https://www.facebook.com/%s/posts/%s".formatted(ID, number);
    }
}
