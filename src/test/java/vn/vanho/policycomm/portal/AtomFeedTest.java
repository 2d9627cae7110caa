package vn.vanho.policycomm.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Colours;
import vn.vanho.policycomm.organisation.Locality;

/** A portal on which nothing has happened has a feed too. */
class AtomFeedTest {

    @Test
    void anEmptyFeedIsValidAndAlwaysTheSame() throws FeedException {
        byte[] written = feed().of(List.of(), AtomFeed.BEFORE_ALL);
        Feed feed = (Feed) new WireFeedInput().build(new StringReader(new String(written, StandardCharsets.UTF_8)));

        assertThat(feed.getEntries()).isEmpty();
        assertThat(feed.getId()).startsWith("urn:uuid:");
        assertThat(feed.getTitle()).isEqualTo("Góp ý dự thảo chính sách, Ủy ban nhân dân huyện Vân Hồ");
        assertThat(feed.getUpdated().toInstant()).isEqualTo(AtomFeed.BEFORE_ALL.toInstant());
        assertThat(feed.getOtherLinks().get(0).getHref()).isEqualTo("https://vanho.example/du-thao.atom");
        assertThat(feed().of(List.of(), AtomFeed.BEFORE_ALL)).isEqualTo(written);
    }

    private static AtomFeed feed() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        var phrases = new Phrases(messages);
        var locality =
                new Locality("Ủy ban nhân dân huyện Vân Hồ", "UBND huyện", "UBND", "Vân Hồ", new Colours("", ""));
        return new AtomFeed(new NewsText(phrases, Clock.systemUTC()), phrases, locality, "https://vanho.example");
    }
}
