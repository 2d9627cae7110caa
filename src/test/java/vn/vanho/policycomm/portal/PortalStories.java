package vn.vanho.policycomm.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.vanho.policycomm.consultation.Directive;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.consultation.NewDraft;
import vn.vanho.policycomm.consultation.PublishedDrafts;
import vn.vanho.policycomm.dissemination.Publications;
import vn.vanho.policycomm.dissemination.SixBlocks;

/** What the portal's stories share: a citizen with a browser, and drafts to read. */
abstract class PortalStories {

    @Autowired
    protected Drafts drafts;

    @Autowired
    protected Publications publications;

    @Autowired
    protected Clock clock;

    @Autowired
    private PublishedDrafts publishedDrafts;

    @Autowired
    private WebApplicationContext context;

    private MockMvc browser;
    private String address;

    @BeforeEach
    void aNewCitizenComes() {
        browser = MockMvcBuilders.webAppContextSetup(context).build();
        byte[] bytes = new byte[3];
        ThreadLocalRandom.current().nextBytes(bytes);
        address = "10.%d.%d.%d".formatted(bytes[0] & 0xff, bytes[1] & 0xff, bytes[2] & 0xff);
    }

    @AfterEach
    void timeRunsOnByItself() {
        ClockUtil.reset();
    }

    /** A draft on the portal whose window is not open yet; returns its slug. */
    protected String published(String title) {
        return published(title, new SixBlocks("Cần thiết", "Mục đích", "Phạm vi", "Nội dung", "Điểm mới", ""));
    }

    protected String published(String title, SixBlocks blocks) {
        String id = registered(title);
        publications.publishOnPortal(id, blocks);
        return drafts.get(id).slug();
    }

    /** A draft with a file that nobody has posted; returns its id. */
    protected String registered(String title) {
        String subject = "luat-thu-" + UUID.randomUUID();
        var directive = new Directive("512/STP-PBGDPL", LocalDate.of(2024, 4, 1), "Sở Tư pháp", null);
        String id = drafts.register(new NewDraft(
                "2024/II.3a/" + subject, 2024, subject, title, "luat", "Quốc hội", "Bộ Công an", directive));
        attachSampleFile(id);
        return id;
    }

    protected void attachSampleFile(String draftId) {
        try {
            byte[] docx = new ClassPathResource("sample/luat-an-ninh-mang.docx").getContentAsByteArray();
            drafts.attachFile(draftId, "luat.docx", docx, "van-thu-cv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A draft that takes comments for some days; returns its slug. */
    protected String open(String title, int days) {
        String slug = published(title);
        drafts.openWindow(idOf(slug), OffsetDateTime.now(clock).plusDays(days));
        return slug;
    }

    protected String idOf(String slug) {
        return publishedDrafts.find(slug).orElseThrow().draft().id();
    }

    /** Stops the clock, so much later than now. */
    protected void later(Duration time) {
        ClockUtil.setCurrentTime(Date.from(Instant.now(clock).plus(time)));
    }

    protected MockHttpServletResponse visit(String url) {
        return perform(get(URI.create(url)));
    }

    protected Document page(String url) {
        MockHttpServletResponse response = visit(url);
        assertThat(response.getStatus()).as(url).isEqualTo(200);
        return html(response);
    }

    protected static Document html(MockHttpServletResponse response) {
        try {
            return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    protected String tokenOf(String slug) {
        return page("/du-thao/%s/gop-y".formatted(slug))
                .select("input[name=token]")
                .attr("value");
    }

    /** Sends the form with a fresh token; fields are name, value, name, value … */
    protected MockHttpServletResponse send(String slug, String... fields) {
        return sendWith(tokenOf(slug), slug, fields);
    }

    protected MockHttpServletResponse sendWith(String token, String slug, String... fields) {
        return perform(form(token, slug, fields));
    }

    protected static MockHttpServletRequestBuilder form(String token, String slug, String... fields) {
        MockHttpServletRequestBuilder form =
                post("/du-thao/{slug}/gop-y", slug).param("token", token).param("website", "");
        for (int i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        return form;
    }

    /** Sends a comment that must be taken; returns its receipt code. */
    protected String comment(String slug, String... fields) {
        return codeOf(send(slug, fields));
    }

    protected static String codeOf(MockHttpServletResponse response) {
        assertThat(response.getStatus()).isEqualTo(303);
        String location = Objects.requireNonNull(response.getHeader("Location"));
        return location.replace("/gop-y/", "").replace("?moi", "");
    }

    protected MockHttpServletResponse perform(MockHttpServletRequestBuilder request) {
        try {
            MockHttpServletResponse response = browser.perform(request.with(sent -> {
                        sent.setRemoteAddr(address);
                        return sent;
                    }))
                    .andReturn()
                    .getResponse();
            assertThat(response.getHeaderNames()).doesNotContain("Set-Cookie");
            return response;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The fault told at a field, which the summary must tell too. */
    protected static String faultAt(Document page, String field) {
        assertThat(page.select("[role=alert] a").eachAttr("href")).contains("#" + field);
        assertThat(page.select("#" + field).attr("aria-describedby")).contains("loi-" + field);
        return page.select("#loi-" + field).text();
    }

    protected static List<String> summary(Document page) {
        return page.select("[role=alert] li").eachText();
    }
}
