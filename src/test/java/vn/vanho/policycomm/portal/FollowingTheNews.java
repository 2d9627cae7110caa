package vn.vanho.policycomm.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.vanho.policycomm.dissemination.CorrectionKind;
import vn.vanho.policycomm.dissemination.Corrections;
import vn.vanho.policycomm.dissemination.PublicationStep;
import vn.vanho.policycomm.dissemination.SixBlocks;

/** People follow the portal with a feed reader. */
abstract class FollowingTheNews extends PortalStories {

    private static final String FEED = "/du-thao.atom";
    private static final AtomicInteger STORIES = new AtomicInteger();

    @Autowired
    private Corrections corrections;

    /** Whatever other stories left behind is older than what happens now. */
    @BeforeEach
    void itIsLater() {
        later(Duration.ofDays(3650 + 10L * STORIES.incrementAndGet()));
    }

    @Test
    void itHasAllThatAtomAsksFor() {
        open("Luật An ninh mạng", 30);

        Element feed = Objects.requireNonNull(xml().selectFirst("feed"));

        assertThat(visit(FEED).getContentType()).isEqualTo("application/atom+xml;charset=UTF-8");
        assertThat(feed.attr("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(feed.attr("xml:lang")).isEqualTo("vi");
        for (String once :
                List.of("id", "title", "updated", "author > name", "link[rel=self]", "link[rel=alternate]")) {
            assertThat(feed.select("> " + once)).as(once).hasSize(1);
        }
        assertThat(feed.select("> author > name").text()).isEqualTo("Ủy ban nhân dân huyện Vân Hồ");
        assertThat(feed.select("> link[rel=self]").attr("href"))
                .startsWith("http")
                .endsWith(FEED);
        assertThat(feed.select("> entry")).isNotEmpty().allSatisfy(FollowingTheNews::isComplete);
        assertThat(feed.select("> entry > id").eachText()).doesNotHaveDuplicates();
    }

    private static void isComplete(Element entry) {
        for (String once : List.of("id", "title[type=text]", "updated", "published", "summary[type=text]")) {
            assertThat(entry.select("> " + once)).as(once).hasSize(1);
        }
        assertThat(entry.select("> id").text()).matches("urn:uuid:[0-9a-f-]{36}");
        assertThat(entry.select("> updated").text()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
        assertThat(entry.select("> link[rel=alternate]").attr("href")).matches("https?://.+/du-thao/.+");
    }

    @Test
    void whatHappenedLastComesFirstAndNeverMoreThanFifty() {
        for (int i = 0; i < 52; i++) {
            published("Luật thứ " + i);
        }
        later(Duration.ofMinutes(1));
        String last = published("Luật đăng sau cùng");

        List<Entry> entries = feed().getEntries();

        assertThat(entries).hasSize(50);
        assertThat(entries.get(0).getTitle()).isEqualTo("Dự thảo: Luật đăng sau cùng");
        assertThat(href(entries.get(0))).endsWith("/du-thao/" + last);
        assertThat(entries.stream().map(Entry::getUpdated).toList()).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(feed().getUpdated()).isEqualTo(entries.get(0).getUpdated());
    }

    @Test
    void theTimesAreThoseOfTheRecords() {
        String slug = published("Luật An ninh mạng");
        OffsetDateTime posted = postedAt(slug);
        String id = of(slug, "Dự thảo: ").getId();

        later(Duration.ofHours(5));

        assertThat(of(slug, "Dự thảo: ").getUpdated().toInstant().getEpochSecond())
                .isEqualTo(posted.toEpochSecond());
        publications.publishOnPortal(idOf(slug), blocks("Nội dung đã sửa"));
        Entry again = of(slug, "Dự thảo: ");
        assertThat(again.getId()).isEqualTo(id);
        assertThat(again.getPublished().toInstant().getEpochSecond()).isEqualTo(posted.toEpochSecond());
        assertThat(again.getUpdated()).isAfter(again.getPublished());
        assertThat(again.getSummary().getValue()).isEqualTo("Cơ quan chủ trì soạn thảo: Bộ Công an.\nNội dung đã sửa");
    }

    @Test
    void anExtensionIsNewsOfItsDraft() {
        String slug = open("Luật An ninh mạng", 10);
        Entry before = of(slug, "Dự thảo: ");
        later(Duration.ofDays(1));

        drafts.extendWindow(idOf(slug), OffsetDateTime.now(clock).plusDays(20), "Nhiều người hỏi");

        Entry after = of(slug, "Dự thảo: ");
        assertThat(after.getUpdated()).isAfter(before.getUpdated());
        assertThat(after.getSummary().getValue())
                .contains("Nhận góp ý đến hết ngày")
                .isNotEqualTo(before.getSummary().getValue());
    }

    @Test
    void correctionsAndResultsAreEntriesOfTheirOwn() {
        String slug = open("Luật An ninh mạng", 1);
        later(Duration.ofDays(2));
        drafts.closeWindow(idOf(slug));
        drafts.publishResult(idOf(slug), "Tiếp thu 3 trên 5 góp ý.");
        corrections.apply(idOf(slug), CorrectionKind.CORRECT, "Sửa Điều 5", "Gõ nhầm", "phong-tu-phap-lanhdao");

        Entry result = of(slug, "Kết quả tiếp thu: ");
        Entry correction = of(slug, "Đính chính: ");

        assertThat(result.getTitle()).isEqualTo("Kết quả tiếp thu: Luật An ninh mạng");
        assertThat(result.getSummary().getValue()).isEqualTo("Tiếp thu 3 trên 5 góp ý.");
        assertThat(page(href(result).replaceFirst("https?://[^/]+", "").replaceFirst("#.*", ""))
                        .select("#ket-qua"))
                .hasSize(1);
        assertThat(correction.getTitle()).isEqualTo("Đính chính: Luật An ninh mạng");
        assertThat(correction.getSummary().getValue()).isEqualTo("Sửa Điều 5");
        assertThat(text()).doesNotContain("Gõ nhầm");
    }

    @Test
    void whatIsTakenDownIsToldWithoutAnyOfItsTexts() {
        for (CorrectionKind kind : List.of(CorrectionKind.TAKE_DOWN, CorrectionKind.ERASE)) {
            String slug = published("Luật bí mật " + kind, blocks("Nội dung bí mật"));
            String id = of(slug, "Dự thảo: ").getId();
            corrections.apply(idOf(slug), CorrectionKind.CORRECT, "Sửa điều bí mật", "Nhầm", "phong-tu-phap-lanhdao");
            later(Duration.ofMinutes(5));
            corrections.apply(idOf(slug), kind, "Gỡ theo quy định", "Lộ bí mật", "phong-tu-phap-lanhdao");

            assertThat(text()).doesNotContain("bí mật");
            Entry takeDown = of(slug, "Gỡ: ");
            assertThat(takeDown.getSummary().getValue()).isEqualTo("Gỡ theo quy định");
            assertThat(entries(slug, "Nội dung đã được gỡ"))
                    .hasSize(2)
                    .allSatisfy(gone -> {
                        assertThat(gone.getUpdated()).isEqualTo(takeDown.getUpdated());
                        assertThat(gone.getSummary().getValue()).startsWith("Nội dung này không còn trên cổng.");
                    })
                    .extracting(Entry::getId)
                    .contains(id);
        }
    }

    @Test
    void whatWasNeverPostedOrLostItsFileIsNoNews() {
        String unposted = drafts.get(registered("Luật chưa đăng")).slug();
        String removed = published("Luật bị gỡ tệp");
        drafts.removeFile(idOf(removed));

        assertThat(text()).doesNotContain(unposted, removed);
    }

    @Test
    void codeInTextsStaysText() {
        String evil = "<script>alert(1)</script> ]]> &amp; <![CDATA[ ${7*7} \uD83D\uDCE2";
        String slug = published(evil, blocks(evil));

        Entry entry = of(slug, "Dự thảo: ");

        assertThat(entry.getTitle()).isEqualTo("Dự thảo: " + evil);
        assertThat(entry.getSummary().getValue()).endsWith(evil);
        assertThat(text()).doesNotContain("<script");
    }

    @Test
    void whatXmlCannotHoldIsLeftOut() {
        String slug = published("Luật \u0001\u001b[31m An\uFFFE ninh\b", blocks("Dòng 1\nDòng\u000B 2"));

        Entry entry = of(slug, "Dự thảo: ");

        assertThat(entry.getTitle()).isEqualTo("Dự thảo: Luật [31m An ninh");
        assertThat(entry.getSummary().getValue()).endsWith("Dòng 1\nDòng 2");
    }

    @Test
    void aLongTextIsToldByItsBeginning() {
        Entry entry = of(published("Luật dài", blocks("Nội dung rất dài. ".repeat(500))), "Dự thảo: ");

        assertThat(entry.getSummary().getValue()).hasSizeLessThan(700).matches("(?s).+ (Nội|dung|rất|dài\\.) …");
    }

    @Test
    void whoHasItAlreadyGetsNothingASecondTimeUntilSomethingHappens() {
        String slug = published("Luật An ninh mạng");
        MockHttpServletResponse first = visit(FEED);
        String etag = Objects.requireNonNull(first.getHeader("ETag"));
        String modified = Objects.requireNonNull(first.getHeader("Last-Modified"));

        assertThat(first.getHeader("Cache-Control")).isEqualTo("no-cache");
        assertThat(with("If-None-Match", etag).getStatus()).isEqualTo(304);
        assertThat(with("If-None-Match", etag).getContentAsByteArray()).isEmpty();
        assertThat(with("If-Modified-Since", modified).getStatus()).isEqualTo(304);
        later(Duration.ofMinutes(5));
        assertThat(with("If-None-Match", etag).getStatus()).as("hours pass").isEqualTo(304);
        corrections.apply(idOf(slug), CorrectionKind.TAKE_DOWN, "Gỡ", "Nhầm", "phong-tu-phap-lanhdao");
        assertThat(with("If-None-Match", etag).getStatus()).isEqualTo(200);
        assertThat(with("If-Modified-Since", modified).getStatus()).isEqualTo(200);
    }

    @Test
    void thePagesOfThePortalLeadToIt() {
        Document page = page("/du-thao/" + published("Luật An ninh mạng"));

        assertThat(page.select("head link[rel=alternate][type=application/atom+xml]")
                        .attr("href"))
                .isEqualTo(FEED);
        assertThat(page.select("footer a[href=%s]".formatted(FEED)).text()).isEqualTo("Theo dõi bằng RSS/Atom");
    }

    private OffsetDateTime postedAt(String slug) {
        return publications.steps(idOf(slug)).stream()
                .filter(step -> step.step() == PublicationStep.Kind.POSTED)
                .map(PublicationStep::doneAt)
                .findFirst()
                .orElseThrow();
    }

    private static SixBlocks blocks(String content) {
        return new SixBlocks("Cần thiết", "Mục đích", "Phạm vi", content, "Điểm mới", "");
    }

    private Entry of(String slug, String title) {
        List<Entry> found = entries(slug, title);
        assertThat(found).as("%s %s", title, slug).hasSize(1);
        return found.get(0);
    }

    private List<Entry> entries(String slug, String title) {
        return feed().getEntries().stream()
                .filter(entry -> href(entry).replaceFirst("#.*", "").endsWith("/du-thao/" + slug))
                .filter(entry -> entry.getTitle().startsWith(title))
                .toList();
    }

    private static String href(Entry entry) {
        return entry.getAlternateLinks().stream().map(Link::getHref).findFirst().orElseThrow();
    }

    private Feed feed() {
        try {
            return (Feed) new WireFeedInput().build(new StringReader(text()));
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Document xml() {
        return Jsoup.parse(text(), "", Parser.xmlParser());
    }

    private String text() {
        MockHttpServletResponse response = visit(FEED);
        assertThat(response.getStatus()).isEqualTo(200);
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse with(String header, String value) {
        return perform(get(FEED).header(header, value));
    }
}
