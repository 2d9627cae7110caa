package vn.vanho.policycomm.channels.zalo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vanho.policycomm.support.JsonProvider;

/**
 * An account behind as much of Zalo's API as signing in, making and finding articles take. Each refresh token is good for one
 * use, and an article's id is told when it is asked for a second time.
 */
public final class AccountOnZalo extends JsonProvider {

    public static final String ID = "4321";
    public static final String FIRST_TOKEN = "refresh-0";

    private static final int PROCESSING = -214;
    private static final int NOT_SIGNED_IN = -216;
    private static final int USED = -14014;

    private final Set<String> asked = Collections.synchronizedSet(new HashSet<>());
    private int tokens;

    @Override
    protected Object answer(Call call) {
        String name = call.path().substring(call.path().lastIndexOf('/') + 1);
        if (name.equals("access_token")) {
            return tokens(call.parameter("refresh_token"));
        }
        return isSignedIn(call) ? done(name, call) : refused(NOT_SIGNED_IN);
    }

    private synchronized Object tokens(String refreshToken) {
        if (!refreshToken.equals("refresh-" + tokens)) {
            return refused(USED);
        }
        tokens++;
        return Map.of("access_token", "access-" + tokens, "refresh_token", "refresh-" + tokens, "expires_in", "90000");
    }

    private synchronized boolean isSignedIn(Call call) {
        return ("access-" + tokens).equals(call.headers().getFirst("access_token"));
    }

    private Object done(String name, Call call) {
        return switch (name) {
            case "create" ->
                data(Map.of(
                        "token",
                        show(call.body().path("title").asText(), AccountOnZalo::address)
                                .id()));
            case "verify" -> processed(call.body().path("token").asText());
            case "getslice" -> data(Map.of("medias", slice(call.number("offset", 0), call.number("limit", 10))));
            case "getdetail" -> data(told(shown().get(call.number("id", 0) - 1)));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private Object processed(String token) {
        return asked.add(token) ? refused(PROCESSING) : data(Map.of("id", token));
    }

    /** Newest first. */
    private List<Map<String, Object>> slice(int offset, int limit) {
        List<Shown> articles = new ArrayList<>(shown());
        Collections.reverse(articles);
        return articles.stream()
                .skip(offset)
                .limit(limit)
                .map(AccountOnZalo::told)
                .toList();
    }

    private static Map<String, Object> told(Shown article) {
        return Map.of(
                "id", article.id(),
                "title", article.text(),
                "link_view", article.url(),
                "create_date", article.atSecond() * 1000);
    }

    private static String address(String id) {
        return "https://post.oa.zalo.me/d/%1$s?id=%2$s&pageId=%1$s".formatted(ID, id);
    }

    private static Object data(Object data) {
        return Map.of("error", 0, "data", data);
    }

    private static Object refused(int code) {
        return Map.of("error", code, "message", "Refused");
    }
}
