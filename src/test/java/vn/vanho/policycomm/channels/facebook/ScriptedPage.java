package vn.vanho.policycomm.channels.facebook;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import vn.vanho.policycomm.channels.ChannelFault;
import vn.vanho.policycomm.channels.ChannelWords;
import vn.vanho.policycomm.channels.Post;
import vn.vanho.policycomm.channels.Posted;

/** A page on a scripted Graph API, and what is posted there. */
final class ScriptedPage {

    static final String TOKEN = "EAAB-page-token-of-the-test";
    static final String SECRET = "app-secret-of-the-test";
    static final String FEED = "/v24.0/1001/feed";
    static final String ID = "1001_2002";
    static final Posted POSTED = new Posted(ID, "https://www.facebook.com/1001/posts/2002");
    static final OffsetDateTime TRIED = OffsetDateTime.parse("2024-05-06T08:30:00+07:00");

    static final Post POST = new Post(
            "luat-thu-do/1/facebook",
            "Luật Thủ đô (sửa đổi)",
            Map.of("facebookText", "Dự thảo Luật Thủ đô: mời bà con góp ý & chia sẻ!\nHạn: 30/6 + 5 ngày = \"5/7\""),
            URI.create("https://gop-y.example/du-thao/luat-thu-do?nguon=fb"));

    static final String MESSAGE = POST.text("facebookText") + "\n\nhttps://gop-y.example/du-thao/luat-thu-do?nguon=fb";

    private ScriptedPage() {}

    static FacebookPage at(String url) {
        return at(url, Duration.ofSeconds(20));
    }

    static FacebookPage at(String url, Duration timeout) {
        return new FacebookPage(
                new FacebookProperties(url, "v24.0", "1001", TOKEN, SECRET, timeout.dividedBy(2), timeout),
                ChannelWords.phrases());
    }

    static ResponseDefinitionBuilder error(int status, int code, int subcode) {
        return WireMock.jsonResponse("""
                {"error": {"message": "Malformed access token %s", "type": "OAuthException", "code": %d,
                 "error_subcode": %d, "fbtrace_id": "Az8or2yhqkZfEZ"}}""".formatted(TOKEN, code, subcode), status);
    }

    /** A feed of one slice. */
    static ResponseDefinitionBuilder feed(String... posts) {
        return okJson("{\"data\": [" + String.join(",", posts) + "]}");
    }

    static String shown(String id, String author, String message, String createdAt) {
        return """
                {"id": "%s", "from": {"id": "%s"}, "message": "%s", "created_time": "%s",
                 "permalink_url": "https://www.facebook.com/ubnd/posts/pfbid0%s"}""".formatted(id, author, message.replace("\"", "\\\"").replace("\n", "\\n"), createdAt, id);
    }

    static ChannelFault faultOf(ThrowingCallable call) {
        return catchThrowableOfType(ChannelFault.class, call);
    }
}
