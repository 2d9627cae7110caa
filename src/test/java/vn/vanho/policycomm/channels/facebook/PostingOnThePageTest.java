package vn.vanho.policycomm.channels.facebook;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanho.policycomm.channels.facebook.ScriptedPage.FEED;
import static vn.vanho.policycomm.channels.facebook.ScriptedPage.ID;
import static vn.vanho.policycomm.channels.facebook.ScriptedPage.MESSAGE;
import static vn.vanho.policycomm.channels.facebook.ScriptedPage.POST;
import static vn.vanho.policycomm.channels.facebook.ScriptedPage.POSTED;
import static vn.vanho.policycomm.channels.facebook.ScriptedPage.TOKEN;
import static vn.vanho.policycomm.channels.facebook.ScriptedPage.error;
import static vn.vanho.policycomm.channels.facebook.ScriptedPage.faultOf;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanho.policycomm.channels.ChannelFault;
import vn.vanho.policycomm.channels.FaultKind;
import vn.vanho.policycomm.channels.Posted;
import vn.vanho.policycomm.channels.Reach;

/** What is approved is what is posted, changed and taken away, and its reach is asked for. */
class PostingOnThePageTest {

    private static final String OBJECT = "/v24.0/" + ID;
    private static final String INSIGHTS = OBJECT + "/insights";

    @RegisterExtension
    static final WireMockExtension GRAPH = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    private FacebookPage page;

    @BeforeEach
    void open() {
        page = ScriptedPage.at(GRAPH.baseUrl());
    }

    @Test
    void postsTheApprovedTextAndTheLinkOnce() throws ChannelFault {
        GRAPH.stubFor(post(urlPathEqualTo(FEED)).willReturn(okJson("{\"id\": \"1001_2002\"}")));
        GRAPH.stubFor(get(urlPathEqualTo(OBJECT))
                .willReturn(okJson("{\"permalink_url\": \"https://www.facebook.com/ubnd/posts/pfbid02\"}")));
        assertThat(page.post(POST)).isEqualTo(new Posted(ID, "https://www.facebook.com/ubnd/posts/pfbid02"));
        GRAPH.verify(
                1,
                postRequestedFor(urlPathEqualTo(FEED))
                        .withHeader("Authorization", equalTo("Bearer " + TOKEN))
                        .withFormParam("message", equalTo(MESSAGE))
                        .withFormParam("link", equalTo("https://gop-y.example/du-thao/luat-thu-do?nguon=fb"))
                        .withFormParam("access_token", absent()));
        GRAPH.verify(1, getRequestedFor(urlPathEqualTo(OBJECT)).withQueryParam("access_token", absent()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"permalink_url\": \"https://elsewhere.example/ubnd\"}",
                "{\"permalink_url\": \"http://www.facebook.com/ubnd\"}",
                "{\"permalink_url\": \"https://notfacebook.com/x\"}",
                "{\"permalink_url\": \"https://www facebook com\"}",
                "<html>",
                ""
            })
    void anAddressThatCannotBeUsedIsMadeOfTheId(String answer) throws ChannelFault {
        GRAPH.stubFor(post(urlPathEqualTo(FEED)).willReturn(okJson("{\"id\": \"1001_2002\"}")));
        GRAPH.stubFor(get(urlPathEqualTo(OBJECT)).willReturn(okJson(answer)));
        assertThat(page.post(POST)).isEqualTo(POSTED);
    }

    @Test
    void aPostStaysPostedWhenItsAddressCannotBeRead() throws ChannelFault {
        GRAPH.stubFor(post(urlPathEqualTo(FEED)).willReturn(okJson("{\"id\": \"1001_2002\"}")));
        GRAPH.stubFor(get(urlPathEqualTo(OBJECT)).willReturn(error(400, 190, 463)));
        assertThat(page.post(POST)).isEqualTo(POSTED);
    }

    @Test
    void changesTheMessage() throws ChannelFault {
        GRAPH.stubFor(post(urlPathEqualTo(OBJECT)).willReturn(okJson("{\"success\": true}")));
        page.replace(POSTED, POST);
        GRAPH.verify(1, postRequestedFor(urlPathEqualTo(OBJECT)).withFormParam("message", equalTo(MESSAGE)));
    }

    @Test
    void aChangeThatIsNotConfirmedIsTriedAgain() {
        GRAPH.stubFor(post(urlPathEqualTo(OBJECT)).willReturn(okJson("{\"success\": false}")));
        assertThat(faultOf(() -> page.replace(POSTED, POST)).kind()).isEqualTo(FaultKind.RETRY);
    }

    @Test
    void aChangeOfWhatIsGoneIsAPersons() {
        GRAPH.stubFor(post(urlPathEqualTo(OBJECT)).willReturn(error(400, 100, 33)));
        ChannelFault fault = faultOf(() -> page.replace(POSTED, POST));
        assertThat(fault.kind()).isEqualTo(FaultKind.PERSON);
        assertThat(fault.said()).contains("100/33", "không thấy bài");
    }

    @Test
    void takesAway() throws ChannelFault {
        GRAPH.stubFor(delete(urlPathEqualTo(OBJECT)).willReturn(okJson("{\"success\": true}")));
        page.remove(POSTED);
        GRAPH.verify(
                1, deleteRequestedFor(urlPathEqualTo(OBJECT)).withHeader("Authorization", equalTo("Bearer " + TOKEN)));
    }

    @Test
    void whatIsGoneNeedNotBeTakenAway() throws ChannelFault {
        GRAPH.stubFor(delete(urlPathEqualTo(OBJECT)).willReturn(error(400, 100, 33)));
        page.remove(POSTED);
        GRAPH.stubFor(delete(urlPathEqualTo(OBJECT)).willReturn(error(404, 100, 33)));
        page.remove(POSTED);
    }

    @Test
    void anUnknownPlaceWithoutAWordIsGoneToo() throws ChannelFault {
        GRAPH.stubFor(delete(urlPathEqualTo(OBJECT)).willReturn(aResponse().withStatus(404)));
        page.remove(POSTED);
    }

    @Test
    void aRemovalThatIsNotConfirmedIsTriedAgain() {
        GRAPH.stubFor(delete(urlPathEqualTo(OBJECT)).willReturn(okJson("{\"success\": false}")));
        assertThat(faultOf(() -> page.remove(POSTED)).kind()).isEqualTo(FaultKind.RETRY);
    }

    @Test
    void reachIsPeopleAndWhatTheyDid() throws ChannelFault {
        GRAPH.stubFor(get(urlPathEqualTo(INSIGHTS))
                .withQueryParam("metric", equalTo("post_total_media_view_unique"))
                .willReturn(okJson("{\"data\": [{\"name\": \"x\", \"values\": [{\"value\": 1234}]}]}")));
        GRAPH.stubFor(get(urlPathEqualTo(OBJECT)).willReturn(okJson("""
                        {"reactions": {"data": [], "summary": {"total_count": 40}},
                         "comments": {"data": [], "summary": {"total_count": 7}}, "shares": {"count": 3}}""")));
        assertThat(page.reach(POSTED)).contains(new Reach(1234, 50));
    }

    @Test
    void reachByTheOlderMetricWhereTheNewOneIsUnknown() throws ChannelFault {
        GRAPH.stubFor(get(urlPathEqualTo(INSIGHTS)).willReturn(error(400, 100, 0)));
        GRAPH.stubFor(get(urlPathEqualTo(INSIGHTS))
                .withQueryParam("metric", equalTo("post_impressions_unique"))
                .willReturn(okJson("{\"data\": [{\"values\": [{\"value\": 12}]}]}")));
        GRAPH.stubFor(get(urlPathEqualTo(OBJECT)).willReturn(okJson("{\"id\": \"1001_2002\"}")));
        assertThat(page.reach(POSTED)).contains(new Reach(12, 0));
    }

    @Test
    void noReachWhereFacebookDoesNotTellThisPage() throws ChannelFault {
        GRAPH.stubFor(get(urlPathEqualTo(INSIGHTS)).willReturn(error(403, 200, 0)));
        assertThat(page.reach(POSTED)).isEmpty();
        GRAPH.stubFor(get(urlPathEqualTo(INSIGHTS)).willReturn(okJson("{\"data\": []}")));
        assertThat(page.reach(POSTED)).isEmpty();
    }

    @Test
    void otherFaultsOfReachAreTold() {
        GRAPH.stubFor(get(urlPathEqualTo(INSIGHTS)).willReturn(error(400, 190, 0)));
        assertThat(faultOf(() -> page.reach(POSTED)).kind()).isEqualTo(FaultKind.REAUTHORISE);
        GRAPH.stubFor(get(urlPathEqualTo(INSIGHTS)).willReturn(okJson("{\"data\": 5}")));
        assertThat(faultOf(() -> page.reach(POSTED)).kind()).isEqualTo(FaultKind.RETRY);
    }

    @Test
    void withItsSettingsItIsConfigured() {
        assertThat(page.configured()).isTrue();
    }
}
