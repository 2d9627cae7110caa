package vn.vanho.policycomm.channels.zalo;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;
import vn.vanho.policycomm.channels.Reach;

/** An article as {@code getdetail} and {@code getslice} show it. */
record ShownArticle(JsonNode content) {

    /** Zalo counts milliseconds; what is below can only be seconds. */
    private static final long MILLIS_FROM = 100_000_000_000L;

    String id() {
        return content.path("id").asText();
    }

    /** Empty where Zalo does not say. */
    String link() {
        return content.path("link_view").asText();
    }

    /** Whether it has this title, whatever was done to its white space, its accents' encoding and its signs. */
    boolean titled(String title) {
        return plain(content.path("title").asText()).equals(plain(title));
    }

    private static String plain(String text) {
        return Normalizer.normalize(HtmlUtils.htmlUnescape(text), Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }

    /** Empty where Zalo does not say. */
    Optional<Instant> createdAt() {
        return Stream.of("create_date", "created_date")
                .map(name -> content.path(name).asLong())
                .filter(moment -> moment > 0)
                .map(moment -> moment < MILLIS_FROM ? Instant.ofEpochSecond(moment) : Instant.ofEpochMilli(moment))
                .findFirst();
    }

    /** Empty where Zalo does not say. */
    Optional<Reach> reach() {
        if (!content.hasNonNull("total_view")) {
            return Optional.empty();
        }
        return Optional.of(
                new Reach(count("total_view"), count("total_like") + count("total_share") + count("total_comment")));
    }

    private int count(String name) {
        return Math.max(0, content.path(name).asInt());
    }
}
