package vn.vanho.policycomm.channels.cms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import vn.vanho.policycomm.channels.ChannelFault;
import vn.vanho.policycomm.channels.FaultKind;
import vn.vanho.policycomm.channels.Post;
import vn.vanho.policycomm.channels.Posted;

/** The adapter and a receiver that was built after its description understand each other. */
class PostingOnTheCmsTest {

    private static final Instant NOW = Instant.parse("2024-05-06T01:30:00Z");
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Clock CLOCK = Clock.fixed(NOW, ZONE);
    private static final OffsetDateTime TRIED_AT = OffsetDateTime.ofInstant(NOW, ZONE);
    private static final String KEY = "5d3f0c3e-8a52-4b8e-9d0e-000000000001/1/cms";
    private static final Post POST = CmsFixture.post(KEY, "Nội dung “cơ bản” & <b>điều</b> 1");

    private CmsReceiver receiver;
    private CmsChannel channel;

    @BeforeEach
    void aCmsListens() {
        receiver = new CmsReceiver(CmsFixture.KEY_ID, CmsFixture.SECRET, CLOCK);
        channel = CmsFixture.channel(receiver.url(), CmsFixture.SECRET, CLOCK);
    }

    @AfterEach
    void itGoesHome() {
        receiver.close();
    }

    @Test
    void itGetsTheSixBlocksWithTitleAndLink() throws ChannelFault {
        Posted posted = channel.post(POST);

        assertThat(posted).isEqualTo(new Posted("bai-1", "https://vanho.example/tin-tuc/bai-1"));
        JsonNode got = receiver.articles().get(0).content();
        assertThat(got.path("key").textValue()).isEqualTo(KEY);
        assertThat(got.path("title").textValue()).isEqualTo("Luật Thủ đô (sửa đổi)");
        assertThat(got.path("link").textValue()).isEqualTo("https://gop-y.vanho.example/du-thao/luat-thu-do");
        assertThat(got.path("language").textValue()).isEqualTo("vi");
        assertThat(got.path("sentAt").textValue()).isEqualTo("2024-05-06T08:30+07:00");
        JsonNode blocks = got.path("blocks");
        assertThat(blocks.path("content").textValue()).isEqualTo("Nội dung “cơ bản” & <b>điều</b> 1");
        assertThat(blocks.path("other").textValue()).isEmpty();
        assertThat(blocks.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("necessity", "purpose", "scope", "content", "changes", "other");
    }

    @Test
    void whereNothingIsConfiguredAPersonMayPostAnywhere() {
        CmsChannel none = CmsFixture.channel(null, "", CLOCK);

        assertThat(none.configured()).isFalse();
        assertThat(none.hosts()).isEmpty();
        assertThat(none.hasAddresses()).isTrue();
        assertThat(none.servedBy("vanho.sonla.example")).isTrue();
        assertThat(channel.configured()).isTrue();
        assertThat(channel.hosts()).containsExactly("localhost");
    }

    @Test
    void repeatedItIsTheSamePost() throws ChannelFault {
        assertThat(channel.post(POST)).isEqualTo(channel.post(POST));
        assertThat(receiver.articles()).hasSize(1);
    }

    @Test
    void anotherTextUnderTheSameKeyIsForAPerson() throws ChannelFault {
        channel.post(POST);

        ChannelFault fault = faultOf(() -> channel.post(CmsFixture.post(KEY, "Nội dung khác")));

        assertThat(fault.kind()).isEqualTo(FaultKind.PERSON);
        assertThat(fault.said()).contains("nội dung khác (mã 409)");
        assertThat(receiver.articles()
                        .get(0)
                        .content()
                        .path("blocks")
                        .path("content")
                        .textValue())
                .isEqualTo(POST.text("blockContent"));
    }

    @Test
    void itIsFoundByItsKey() throws ChannelFault {
        assertThat(channel.find(POST, TRIED_AT)).isEmpty();
        Posted posted = channel.post(POST);

        assertThat(channel.find(POST, TRIED_AT)).contains(posted);
        assertThat(channel.find(CmsFixture.post("khac/1/cms", ""), TRIED_AT)).isEmpty();
    }

    @Test
    void itIsReplacedAndTakenAwayHoweverOften() throws ChannelFault {
        Posted posted = channel.post(POST);

        channel.replace(posted, CmsFixture.post(KEY, "Đã đính chính"));
        assertThat(receiver.articles()
                        .get(0)
                        .content()
                        .path("blocks")
                        .path("content")
                        .textValue())
                .isEqualTo("Đã đính chính");
        channel.remove(posted);
        assertThat(receiver.articles()).isEmpty();
        ChannelFault fault = faultOf(() -> channel.replace(posted, POST));
        assertThat(fault.kind()).isEqualTo(FaultKind.PERSON);
        laterChannel().remove(posted);
    }

    @Test
    void afterABreakThePostIsFoundAndNeverMadeTwice() throws ChannelFault {
        receiver.fallSilent(true);

        ChannelFault fault = faultOf(() -> channel.post(POST));

        assertThat(fault.kind()).isEqualTo(FaultKind.MAYBE_POSTED);
        receiver.fallSilent(false);
        Posted found = channel.find(POST, TRIED_AT).orElseThrow();
        assertThat(channel.post(POST)).isEqualTo(found);
        assertThat(receiver.articles()).hasSize(1);
    }

    @Test
    void aWrongSecretIsRefused() {
        CmsChannel wrong = CmsFixture.channel(receiver.url(), CmsFixture.SECRET.replace('0', '1'), CLOCK);

        for (ThrowingCallable call : new ThrowingCallable[] {
            () -> wrong.post(POST), () -> wrong.find(POST, TRIED_AT), () -> wrong.remove(new Posted("bai-1", ""))
        }) {
            assertThat(faultOf(call).kind()).isEqualTo(FaultKind.REAUTHORISE);
        }
        assertThat(receiver.refusals()).containsOnly("wrong signature").hasSize(3);
        assertThat(receiver.articles()).isEmpty();
    }

    @Test
    void aClockThatIsFiveMinutesWrongIsRefused() throws ChannelFault {
        for (Duration skew : new Duration[] {Duration.ofSeconds(301), Duration.ofSeconds(-301)}) {
            CmsChannel skewed = CmsFixture.channel(receiver.url(), CmsFixture.SECRET, Clock.offset(CLOCK, skew));
            assertThat(faultOf(() -> skewed.post(POST)).kind()).isEqualTo(FaultKind.REAUTHORISE);
        }
        assertThat(receiver.refusals()).containsOnly("too old or too early").hasSize(2);
        assertThat(CmsFixture.channel(receiver.url(), CmsFixture.SECRET, Clock.offset(CLOCK, Duration.ofSeconds(299)))
                        .post(POST))
                .isNotNull();
    }

    @Test
    void whatWasOverheardIsOfNoUse() throws Exception {
        Posted posted = channel.post(POST);
        var signature = new CmsSignature(CmsFixture.KEY_ID, CmsFixture.SECRET);
        URI address = URI.create(receiver.url() + "/" + posted.id());
        var headers = new HttpHeaders();
        signature.sign(new CmsCall(HttpMethod.PUT, address, "", "{\"title\":\"Cũ\"}"), NOW, headers);

        assertThat(send("PUT", address, headers, "{\"title\":\"Mới\"}"))
                .as("another body")
                .isEqualTo(401);
        assertThat(send("DELETE", address, headers, "{\"title\":\"Cũ\"}"))
                .as("another method")
                .isEqualTo(401);
        assertThat(send("PUT", URI.create(address + "?x"), headers, "{\"title\":\"Cũ\"}"))
                .isEqualTo(401);
        assertThat(send("PUT", address, headers, "{\"title\":\"Cũ\"}")).isEqualTo(200);
        assertThat(send("PUT", address, headers, "{\"title\":\"Cũ\"}"))
                .as("once more")
                .isEqualTo(401);
        assertThat(receiver.refusals()).endsWith("used before");
    }

    private static int send(String method, URI address, HttpHeaders headers, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).method(method, BodyPublishers.ofString(body));
        headers.forEach((name, values) -> request.header(name, values.get(0)));
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.discarding())
                .statusCode();
    }

    /** A second later, so that the same call has another signature. */
    private CmsChannel laterChannel() {
        return CmsFixture.channel(receiver.url(), CmsFixture.SECRET, Clock.offset(CLOCK, Duration.ofSeconds(1)));
    }

    private static ChannelFault faultOf(ThrowingCallable call) {
        return catchThrowableOfType(ChannelFault.class, call);
    }
}
