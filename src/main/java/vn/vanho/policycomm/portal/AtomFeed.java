package vn.vanho.policycomm.portal;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.jdom2.Document;
import org.jdom2.Namespace;
import org.jdom2.Verifier;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.dissemination.NewsItem;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Locality;

/** Writes news as an Atom feed (RFC 4287): all texts as plain text, and each entry under one id for ever. */
@Component
class AtomFeed {

    static final String PATH = "/du-thao.atom";

    /** Of a feed without entries: the day on which Decision 407/QĐ-TTg was signed. */
    static final OffsetDateTime BEFORE_ALL = OffsetDateTime.of(2022, 3, 30, 0, 0, 0, 0, ZoneOffset.ofHours(7));

    private static final String PLAIN = "text";

    private final NewsText texts;
    private final Phrases phrases;
    private final Locality locality;
    private final String baseUrl;

    AtomFeed(NewsText texts, Phrases phrases, Locality locality, @Value("${policycomm.base-url}") String baseUrl) {
        this.texts = texts;
        this.phrases = phrases;
        this.locality = locality;
        this.baseUrl = baseUrl;
    }

    /** In UTF-8. */
    byte[] of(List<NewsItem> news, OffsetDateTime updatedAt) {
        Feed feed = new Feed("atom_1.0");
        feed.setId(id("feed " + locality.authority()));
        feed.setTitleEx(plain(phrases.of("portal.feed.title", locality.authority())));
        feed.setSubtitle(plain(phrases.of("portal.feed.subtitle")));
        feed.setAuthors(List.of(author()));
        feed.setOtherLinks(List.of(link("self", PATH, "application/atom+xml")));
        feed.setAlternateLinks(List.of(link("alternate", "/", "text/html")));
        feed.setUpdated(date(updatedAt));
        feed.setEntries(news.stream().map(this::entry).toList());
        return written(feed);
    }

    private Entry entry(NewsItem item) {
        Entry entry = new Entry();
        entry.setId(id("%s %s".formatted(item.kind(), item.id())));
        entry.setTitleEx(plain(texts.title(item)));
        entry.setSummary(plain(texts.summary(item)));
        entry.setAlternateLinks(List.of(link("alternate", page(item), "text/html")));
        entry.setPublished(date(item.publishedAt()));
        entry.setUpdated(date(item.updatedAt()));
        return entry;
    }

    private static String page(NewsItem item) {
        boolean result = item.kind() == NewsItem.Kind.RESULT && !item.gone();
        return "/du-thao/" + item.slug() + (result ? "#ket-qua" : "");
    }

    private Person author() {
        Person author = new Person();
        author.setName(locality.authority());
        return author;
    }

    private Link link(String rel, String path, String type) {
        Link link = new Link();
        link.setRel(rel);
        link.setHref(baseUrl + path);
        link.setType(type);
        return link;
    }

    /** Of what XML cannot hold nothing is left, not even as a reference. */
    private static Content plain(String text) {
        Content content = new Content();
        content.setType(PLAIN);
        content.setValue(text.codePoints()
                .filter(Verifier::isXMLCharacter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
        return content;
    }

    private static String id(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("policycomm " + name).getBytes(StandardCharsets.UTF_8));
    }

    private static Date date(OffsetDateTime moment) {
        return Date.from(moment.toInstant());
    }

    private static byte[] written(Feed feed) {
        try {
            Document document = new WireFeedOutput().outputJDom(feed);
            document.getRootElement().setAttribute("lang", "vi", Namespace.XML_NAMESPACE);
            return new XMLOutputter(Format.getRawFormat())
                    .outputString(document)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (FeedException e) {
            throw new IllegalStateException("All that Atom asks for is there", e);
        }
    }
}
