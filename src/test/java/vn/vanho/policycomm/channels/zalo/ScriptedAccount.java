package vn.vanho.policycomm.channels.zalo;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.jdbc.support.JdbcTransactionManager;
import vn.vanho.policycomm.channels.ChannelFault;
import vn.vanho.policycomm.channels.ChannelWords;
import vn.vanho.policycomm.channels.Post;
import vn.vanho.policycomm.channels.Posted;

/** An account on a scripted Zalo, and what is posted there. */
final class ScriptedAccount {

    static final String SEED = "seed+refresh/token=of-the-test";
    static final String APP_SECRET = "secret-key-of-the-test";
    static final String TOKEN_KEY = "a long key with which tokens are kept";
    static final String TOKENS = "/v4/oa/access_token";
    static final String CREATE = "/v2.0/article/create";
    static final String VERIFY = "/v2.0/article/verify";
    static final String DETAIL = "/v2.0/article/getdetail";
    static final String SLICE = "/v2.0/article/getslice";
    static final String UPDATE = "/v2.0/article/update";
    static final String REMOVE = "/v2.0/article/remove";
    static final OffsetDateTime NOW = OffsetDateTime.parse("2024-05-06T08:30:00+07:00");
    static final Posted POSTED = new Posted("a77", "https://post.oa.zalo.me/d/4321?id=a77&pageId=4321");

    static final Post POST = new Post(
            "luat-thu-do/1/zalo",
            "Luật Thủ đô (sửa đổi)",
            Map.of(
                    "zaloTitle", "Mời góp ý dự thảo Luật Thủ đô",
                    "zaloSummary", "Hạn góp ý: 30/6 & \"gia hạn\"",
                    "zaloText", "Điều 1 <sửa đổi>\nĐiều 2\n\n\nBà con góp ý & chia sẻ."),
            URI.create("https://gop-y.example/du-thao/luat-thu-do?a=1&b=2"));

    private ScriptedAccount() {}

    static Clock clock(OffsetDateTime now) {
        return Clock.fixed(now.toInstant(), ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    static ZaloProperties properties(String url, Duration timeout) {
        return properties(url, timeout, SEED, TOKEN_KEY);
    }

    static ZaloProperties properties(String url, Duration timeout, String seed, String tokenKey) {
        return new ZaloProperties(
                url,
                url + TOKENS,
                "4321",
                "app-9",
                APP_SECRET,
                seed,
                tokenKey,
                "UBND huyện Vân Hồ",
                "https://gop-y.example/cover.jpg",
                timeout.dividedBy(2),
                timeout,
                Duration.ofMillis(1),
                Duration.ofMillis(400));
    }

    static ZaloAccount account(ZaloProperties properties, DataSource database, OffsetDateTime now) {
        return ZaloConfiguration.zaloAccount(
                properties, database, new JdbcTransactionManager(database), clock(now), ChannelWords.phrases());
    }

    /** That this refresh token is exchanged for a new pair. */
    static MappingBuilder exchange(String refresh, String newAccess, String newRefresh) {
        return post(urlPathEqualTo(TOKENS))
                .withHeader("secret_key", equalTo(APP_SECRET))
                .withFormParam("app_id", equalTo("app-9"))
                .withFormParam("grant_type", equalTo("refresh_token"))
                .withFormParam("refresh_token", equalTo(refresh))
                .willReturn(okJson("""
                        {"access_token": "%s", "refresh_token": "%s", "expires_in": "90000"}""".formatted(newAccess, newRefresh)));
    }

    static ResponseDefinitionBuilder done(String data) {
        return okJson("{\"error\": 0, \"message\": \"Success\", \"data\": " + data + "}");
    }

    static ResponseDefinitionBuilder refused(int code) {
        return refused(code, 200);
    }

    static ResponseDefinitionBuilder refused(int code, int status) {
        return WireMock.jsonResponse("{\"error\": " + code + ", \"message\": \"Token " + SEED + " is bad\"}", status);
    }

    static ChannelFault faultOf(ThrowingCallable call) {
        return catchThrowableOfType(ChannelFault.class, call);
    }
}
