package vn.vanho.policycomm.channels.facebook;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanho.policycomm.channels.facebook.ScriptedPage.FEED;
import static vn.vanho.policycomm.channels.facebook.ScriptedPage.MESSAGE;
import static vn.vanho.policycomm.channels.facebook.ScriptedPage.POST;
import static vn.vanho.policycomm.channels.facebook.ScriptedPage.TRIED;
import static vn.vanho.policycomm.channels.facebook.ScriptedPage.faultOf;
import static vn.vanho.policycomm.channels.facebook.ScriptedPage.feed;
import static vn.vanho.policycomm.channels.facebook.ScriptedPage.shown;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanho.policycomm.channels.ChannelFault;
import vn.vanho.policycomm.channels.FaultKind;
import vn.vanho.policycomm.channels.Posted;

/** A post that was tried is known again in the page's feed, and nothing else is taken for it. */
class FindingInTheFeedTest {

    private static final String AFTER = "2024-05-06T01:30:02+0000";

    @RegisterExtension
    static final WireMockExtension GRAPH = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    private FacebookPage page;

    @BeforeEach
    void open() {
        page = ScriptedPage.at(GRAPH.baseUrl());
    }

    private Optional<Posted> find(ResponseDefinitionBuilder feed) throws ChannelFault {
        GRAPH.stubFor(get(urlPathEqualTo(FEED)).willReturn(feed));
        return page.find(POST, TRIED);
    }

    @Test
    void isKnownByItsWords() throws ChannelFault {
        assertThat(find(feed(shown("1001_1", "1001", "Chào", AFTER), shown("1001_2", "1001", MESSAGE, AFTER))))
                .contains(new Posted("1001_2", "https://www.facebook.com/ubnd/posts/pfbid01001_2"));
        GRAPH.verify(getRequestedFor(urlPathEqualTo(FEED))
                .withQueryParam("since", equalTo(String.valueOf(TRIED.toEpochSecond() - 300)))
                .withQueryParam("after", absent()));
    }

    @Test
    void whateverFacebookDoesToWhiteSpaceAndAccents() throws ChannelFault {
        String shown = Normalizer.normalize(MESSAGE, Normalizer.Form.NFD).replace("\n", " \n\n ") + "\u00a0";
        assertThat(find(feed(shown("1001_2", "1001", shown, AFTER)))).isPresent();
    }

    @Test
    void anotherTextIsNotIt() throws ChannelFault {
        assertThat(find(feed(
                        shown("1001_2", "1001", POST.text("facebookText"), AFTER),
                        shown("1001_3", "1001", MESSAGE + " Xem thêm", AFTER),
                        shown("1001_4", "1001", "", AFTER))))
                .isEmpty();
        assertThat(find(feed())).isEmpty();
    }

    @Test
    void whatIsOlderThanTheTryIsNotIt() throws ChannelFault {
        assertThat(find(feed(shown("1001_2", "1001", MESSAGE, "2024-05-06T01:20:00+0000"))))
                .isEmpty();
    }

    @Test
    void clocksMayBeALittleApart() throws ChannelFault {
        assertThat(find(feed(shown("1001_2", "1001", MESSAGE, "2024-05-06T01:28:00+0000"))))
                .isPresent();
    }

    @Test
    void aVisitorsCopyIsNotIt() throws ChannelFault {
        assertThat(find(feed(shown("1001_2", "777", MESSAGE, AFTER)))).isEmpty();
    }

    @Test
    void readsOnWhereThereIsMore() throws ChannelFault {
        GRAPH.stubFor(get(urlPathEqualTo(FEED))
                .withQueryParam("after", equalTo("QVFI"))
                .willReturn(feed(shown("1001_2", "1001", MESSAGE, AFTER))));
        GRAPH.stubFor(
                get(urlPathEqualTo(FEED)).withQueryParam("after", absent()).willReturn(more("QVFI")));
        assertThat(page.find(POST, TRIED)).map(Posted::id).contains("1001_2");
    }

    @Test
    void readsOnlySoMuchAndThenDoesNotKnow() {
        GRAPH.stubFor(get(urlPathEqualTo(FEED)).willReturn(more("QVFI")));
        assertThat(faultOf(() -> page.find(POST, TRIED)).kind()).isEqualTo(FaultKind.RETRY);
        GRAPH.verify(12, getRequestedFor(urlPathEqualTo(FEED)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{}", "<html>Sorry</html>", "{\"data\": {}}", "{\"data\": [{\"id\": \"1\"}]}", "{\"da"
            })
    void anAnswerThatIsNoFeedProvesNothing(String answer) {
        assertThat(faultOf(() -> find(okJson(answer))).kind()).isEqualTo(FaultKind.RETRY);
    }

    private static ResponseDefinitionBuilder more(String after) {
        return okJson("""
                {"data": [%s], "paging": {"cursors": {"after": "%s"}, "next": "https://graph.facebook.com/next"}}""".formatted(shown("1001_9", "1001", "Chào", AFTER), after));
    }
}
