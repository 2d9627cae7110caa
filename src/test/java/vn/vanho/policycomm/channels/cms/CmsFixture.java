package vn.vanho.policycomm.channels.cms;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.vanho.policycomm.channels.Post;
import vn.vanho.policycomm.engine.Phrases;

/** An adapter of the CMS without the rest of the application, and something to post. */
final class CmsFixture {

    static final String KEY_ID = "van-ho";
    static final String SECRET = "bi-mat-chung-cua-cong-va-he-thong-01";
    static final Duration TIMEOUT = Duration.ofMillis(700);

    private CmsFixture() {}

    static CmsChannel channel(@Nullable URI url, String secret, Clock clock) {
        return channel(url, secret, clock, TIMEOUT);
    }

    static CmsChannel channel(@Nullable URI url, String secret, Clock clock, Duration timeout) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        return new CmsChannel(
                new CmsProperties(url, KEY_ID, secret, timeout, timeout),
                new CmsFaults(new Phrases(messages)),
                new ObjectMapper(),
                clock);
    }

    static Post post(String key, String content) {
        return new Post(
                key,
                "Luật Thủ đô (sửa đổi)",
                Map.of(
                        "blockNecessity", "Sự cần thiết",
                        "blockPurpose", "Mục đích",
                        "blockScope", "Phạm vi",
                        "blockContent", content,
                        "blockChanges", "Điểm mới"),
                URI.create("https://gop-y.vanho.example/du-thao/luat-thu-do"));
    }
}
