package vn.vanho.policycomm.portal;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vanho.policycomm.dissemination.News;
import vn.vanho.policycomm.dissemination.NewsItem;

/** The portal's news for feed readers; who has them already gets nothing a second time. */
@RestController
class FeedController {

    private static final MediaType ATOM = new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8);
    private static final int ENTRIES = 50;

    private final News news;
    private final AtomFeed atom;

    FeedController(News news, AtomFeed atom) {
        this.news = news;
        this.atom = atom;
    }

    @GetMapping(AtomFeed.PATH)
    ResponseEntity<byte[]> feed() {
        List<NewsItem> newest = news.newest(ENTRIES);
        OffsetDateTime updatedAt = newest.stream()
                .map(NewsItem::updatedAt)
                .max(Comparator.naturalOrder())
                .orElse(AtomFeed.BEFORE_ALL);
        byte[] feed = atom.of(newest, updatedAt);
        return ResponseEntity.ok()
                .contentType(ATOM)
                .cacheControl(Caching.ASK_AGAIN)
                .lastModified(updatedAt.toInstant())
                .eTag(DigestUtils.sha256Hex(feed))
                .body(feed);
    }
}
