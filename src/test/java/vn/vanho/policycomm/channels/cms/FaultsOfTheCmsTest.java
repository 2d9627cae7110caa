package vn.vanho.policycomm.channels.cms;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.vanho.policycomm.channels.ChannelFault;
import vn.vanho.policycomm.channels.FaultKind;
import vn.vanho.policycomm.channels.FaultsOfAConnection;
import vn.vanho.policycomm.channels.Post;
import vn.vanho.policycomm.channels.Posted;

/** Whatever a CMS does wrong has a kind and a word for staff, ends in time, and tells no secret. */
@ExtendWith(OutputCaptureExtension.class)
class FaultsOfTheCmsTest extends FaultsOfAConnection {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-05-06T01:30:00Z"), ZoneOffset.UTC);
    private static final OffsetDateTime TRIED_AT = OffsetDateTime.now(CLOCK);
    private static final Post POST = CmsFixture.post("khoa/1/cms", "Nội dung");
    private static final Posted THERE = new Posted("bai-1", "https://vanho.example/tin-tuc/bai-1");
    private static final String GOOD = "{\"id\":\"bai-1\",\"url\":\"https://vanho.example/tin-tuc/bai-1\"}";

    private final List<ChannelFault> faults = new ArrayList<>();

    FaultsOfTheCmsTest() {
        super(POST, THERE, TRIED_AT, aResponse().withStatus(201).withBody(GOOD), postRequestedFor(anyUrl()));
    }

    @Override
    protected CmsChannel adapter(String url, Duration timeout) {
        return CmsFixture.channel(URI.create(url), CmsFixture.SECRET, CLOCK, timeout);
    }

    /** JUnit makes one for each test. */
    @AfterEach
    void noSecretIsTold(CapturedOutput output) {
        assertThat(output.getAll()).doesNotContain(CmsFixture.SECRET);
        assertThat(faults).allSatisfy(fault -> {
            var trace = new StringWriter();
            fault.printStackTrace(new PrintWriter(trace));
            assertThat(trace.toString()).doesNotContain(CmsFixture.SECRET).doesNotContain("v1=");
            assertThat(fault.said()).hasSizeLessThan(400);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "401, REAUTHORISE, REAUTHORISE",
        "403, REAUTHORISE, REAUTHORISE",
        "400, PERSON, PERSON",
        "405, PERSON, PERSON",
        "413, PERSON, PERSON",
        "422, PERSON, PERSON",
        "301, PERSON, PERSON",
        "302, PERSON, PERSON",
        "307, PERSON, PERSON",
        "429, BACK_OFF, BACK_OFF",
        "408, MAYBE_POSTED, RETRY",
        "500, MAYBE_POSTED, RETRY",
        "502, MAYBE_POSTED, RETRY",
        "503, MAYBE_POSTED, RETRY",
        "504, MAYBE_POSTED, RETRY",
    })
    void eachStatusHasItsKind(int status, FaultKind ofPost, FaultKind ofOthers) {
        answers(aResponse().withStatus(status).withHeader("Location", url("/elsewhere")));

        assertThat(heard(() -> channel().post(POST)).kind()).isEqualTo(ofPost);
        for (ThrowingCallable other : others()) {
            assertThat(heard(other).kind()).isEqualTo(ofOthers);
        }
        assertThat(faults).allSatisfy(fault -> assertThat(fault.said()).contains("(mã %d)".formatted(status)));
        WEB.verify(0, anyRequestedFor(urlPathMatching("/elsewhere.*")));
    }

    @ParameterizedTest
    @CsvSource({"404", "410"})
    void whatIsNotThereCannotBeChangedAndIsGone(int status) throws ChannelFault {
        answers(aResponse().withStatus(status));

        assertThat(heard(() -> channel().post(POST)).kind()).isEqualTo(FaultKind.PERSON);
        assertThat(heard(() -> channel().replace(THERE, POST)).kind()).isEqualTo(FaultKind.PERSON);
        assertThat(channel().find(POST, TRIED_AT)).isEmpty();
        channel().remove(THERE);
    }

    @ParameterizedTest
    @CsvSource({
        "429, 120, 120",
        "503, 7, 7",
        "503, 'Mon, 06 May 2024 01:31:30 GMT', 90",
        "503, 'Mon, 06 May 2024 01:00:00 GMT', 0",
    })
    void whoIsBusyTellsHowLongToWait(int status, String header, long seconds) {
        answers(aResponse().withStatus(status).withHeader("Retry-After", header));

        ChannelFault fault = heard(() -> channel().post(POST));

        assertThat(fault.kind()).isEqualTo(FaultKind.BACK_OFF);
        assertThat(fault.retryAfter()).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({"-5", "soon", "99999999999999999999", "1.5"})
    void aSenselessWaitIsNone(String header) {
        answers(aResponse().withStatus(429).withHeader("Retry-After", header));

        assertThat(heard(() -> channel().post(POST)).retryAfter()).isEmpty();
    }

    @Test
    void whatIsThereUnderTheKeyIsThePostUnlessItsTextIsAnother() throws ChannelFault {
        for (int status : new int[] {200, 201, 409}) {
            answers(aResponse().withStatus(status).withBody(GOOD));
            assertThat(channel().post(POST)).isEqualTo(THERE);
        }
        answers(aResponse().withStatus(409).withBody(GOOD.replace("{", "{\"code\":\"other-text\",")));
        assertThat(heard(() -> channel().post(POST)).kind()).isEqualTo(FaultKind.PERSON);
        answers(aResponse().withStatus(409));
        assertThat(heard(() -> channel().post(POST)).kind()).isEqualTo(FaultKind.PERSON);
    }

    static Stream<String> malformed() {
        return Stream.of(
                "",
                "null",
                "OK",
                "<html>",
                "[]",
                "{\"id\":\"bai-1\"",
                "{\"id\":\"bai-1\"}",
                "{\"url\":\"https://vanho.example/1\"}",
                "{\"id\":\"\",\"url\":\"https://vanho.example/1\"}",
                "{\"id\":null,\"url\":null}",
                "{\"id\":\"../../khac\",\"url\":\"https://vanho.example/1\"}",
                "{\"id\":\"1\",\"url\":\"javascript:alert(1)\"}",
                "{\"id\":\"1\",\"url\":\"http://vanho.example/1\"}",
                "{\"id\":\"1\",\"url\":\"https://vanho.example/" + "x".repeat(500) + "\"}",
                "{\"id\":\"1\",\"url\":\"https://vanho.example/1\",\"rest\":\"" + "x".repeat(70_000) + "\"}",
                "[".repeat(5_000));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void anAnswerThatDoesNotSayWhereThePostIsLeavesItUncertain(String body) {
        answers(aResponse().withStatus(201).withBody(body));

        assertThat(heard(() -> channel().post(POST)).kind()).isEqualTo(FaultKind.MAYBE_POSTED);
        assertThat(heard(() -> channel().find(POST, TRIED_AT)).kind()).isEqualTo(FaultKind.RETRY);
    }

    @Test
    void aNumberIsAnIdToo() throws ChannelFault {
        answers(aResponse().withStatus(201).withBody(GOOD.replace("\"bai-1\"", "17")));

        assertThat(channel().post(POST).id()).isEqualTo("17");
    }

    @Test
    void aCertificateThatNobodyVouchesForIsNotTrusted() {
        answers(aResponse().withStatus(201).withBody(GOOD));

        ChannelFault fault =
                heard(() -> at("https://localhost:" + WEB.getHttpsPort()).post(POST));

        assertThat(fault.kind()).isEqualTo(FaultKind.RETRY);
        assertThat(fault.said()).contains("Chứng thư");
        WEB.verify(0, anyRequestedFor(anyUrl()));
    }

    @Test
    void whatTheCmsSaysItselfIsToldInOneShortLine() {
        answers(aResponse()
                .withStatus(422)
                .withBody("{\"message\":\"Tiêu đề\\n\\u0007quá dài {0} " + "x".repeat(5_000) + "\"}"));

        assertThat(heard(() -> channel().post(POST)).said())
                .startsWith("Không nhận nội dung (mã 422): “Tiêu đề quá dài {0} xxx");
    }

    private static String url(String path) {
        return "http://localhost:%d%s".formatted(WEB.getPort(), path);
    }

    private static CmsChannel channel() {
        return at(url("/api/"));
    }

    private static CmsChannel at(String url) {
        return CmsFixture.channel(URI.create(url), CmsFixture.SECRET, CLOCK);
    }

    private static List<ThrowingCallable> others() {
        return List.of(() -> channel().find(POST, TRIED_AT), () -> channel().replace(THERE, POST), () -> channel()
                .remove(THERE));
    }

    private ChannelFault heard(ThrowingCallable call) {
        ChannelFault fault = faultOf(call);
        faults.add(fault);
        return fault;
    }
}
