package vn.vanho.policycomm.channels;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What every adapter makes of a connection that fails: what certainly did not go through is tried again, what may have gone
 * through is looked for first, and nobody is waited for beyond the time-out. The test of a channel's faults extends it.
 */
public abstract class FaultsOfAConnection {

    @RegisterExtension
    protected static final WireMockExtension WEB = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().dynamicHttpsPort())
            .build();

    private static final Duration AMPLE = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(500);

    private final Post approved;
    private final Posted posted;
    private final OffsetDateTime triedAt;
    private final ResponseDefinitionBuilder made;
    private final RequestPatternBuilder making;

    /**
     * @param made says that the post is made
     * @param making the call that makes a post
     */
    protected FaultsOfAConnection(
            Post approved,
            Posted posted,
            OffsetDateTime triedAt,
            ResponseDefinitionBuilder made,
            RequestPatternBuilder making) {
        this.approved = approved;
        this.posted = posted;
        this.triedAt = triedAt;
        this.made = made;
        this.making = making;
    }

    /** @param timeout for a whole call */
    protected abstract ChannelAdapter adapter(String url, Duration timeout);

    protected void answers(ResponseDefinitionBuilder answer) {
        WEB.stubFor(any(anyUrl()).willReturn(answer));
    }

    /** Where the channel listens. */
    protected static String web() {
        return "http://localhost:%d".formatted(WEB.getPort());
    }

    protected static ChannelFault faultOf(ThrowingCallable call) {
        return Objects.requireNonNull(catchThrowableOfType(ChannelFault.class, call), "It did not fail");
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aPostWhoseAnswerBreaksOffMayBeThereAndIsSentOnce(Fault broken) {
        ChannelAdapter adapter = adapter(web(), AMPLE);
        answers(aResponse().withFault(broken));
        assertThat(faultOf(() -> adapter.post(approved)).kind()).isEqualTo(FaultKind.MAYBE_POSTED);
        WEB.verify(1, making);
        othersAreTriedAgain(adapter);
    }

    @Test
    void anAnswerThatDoesNotComeInTimeMayHideAPost() {
        ChannelAdapter adapter = adapter(web(), SHORT);
        answers(made.withFixedDelay(5000));
        assertThat(faultOf(() -> adapter.post(approved)).kind()).isEqualTo(FaultKind.MAYBE_POSTED);
        othersAreTriedAgain(adapter);
    }

    @Test
    void anAnswerDropByDropIsCutOffInTime() {
        ChannelAdapter adapter = adapter(web(), SHORT);
        answers(made.withChunkedDribbleDelay(15, 15_000));
        long begun = System.nanoTime();
        assertThat(faultOf(() -> adapter.post(approved)).kind()).isEqualTo(FaultKind.MAYBE_POSTED);
        othersAreTriedAgain(adapter);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(12));
    }

    @Test
    void withoutAConnectionNothingIsPosted() throws IOException {
        int nobody;
        try (ServerSocket socket = new ServerSocket(0)) {
            nobody = socket.getLocalPort();
        }
        for (String url : List.of("http://localhost:" + nobody, "https://nowhere.invalid")) {
            ChannelFault fault =
                    faultOf(() -> adapter(url, Duration.ofSeconds(5)).post(approved));
            assertThat(fault.kind()).as(url).isEqualTo(FaultKind.RETRY);
            assertThat(fault.said()).startsWith("Không kết nối được");
        }
    }

    /** They do no harm twice. */
    private void othersAreTriedAgain(ChannelAdapter adapter) {
        List<ThrowingCallable> others = List.of(
                () -> adapter.find(approved, triedAt),
                () -> adapter.replace(posted, approved),
                () -> adapter.remove(posted));
        assertThat(others).allSatisfy(call -> assertThat(faultOf(call).kind()).isEqualTo(FaultKind.RETRY));
    }
}
