package vn.vanho.policycomm.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vanho.policycomm.support.AtOnce;
import vn.vanho.policycomm.support.OnH2;

/** Who may open which web application, and that their own doors are closed. */
@OnH2
class WebApplicationsTest {

    private static final Pattern SIGN_IN = Pattern.compile("/assets/webapps/sign-in[-0-9a-f]*\\.js");

    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @BeforeEach
    void aBrowserIsOpen() {
        visitor = new Visitor(port);
    }

    @Test
    void aUnitWithoutCockpitReadsInVietnameseWhy() {
        visitor.signIn("phong-tu-phap-cv", People.PASSWORD);

        HttpResponse<String> refused = visitor.open("/camunda/app/cockpit/default/");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Visitor.text(refused)).contains("Bạn không có quyền mở trang này", "Vân Hồ");
        assertThat(visitor.open("/camunda/app/admin/default/").statusCode()).isEqualTo(403);
    }

    @Test
    void theCouncilOpensCockpitAndTheAdministratorAdmin() {
        visitor.signIn("hoi-dong-cv", People.PASSWORD);
        assertThat(visitor.open("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
        assertThat(visitor.open("/camunda/app/admin/default/").statusCode()).isEqualTo(403);
        assertThat(Visitor.text(visitor.open("/lam-viec"))).contains("Mở trang theo dõi");

        Visitor administrator = new Visitor(port);
        administrator.signIn("quan-tri", People.PASSWORD);
        assertThat(administrator.open("/camunda/app/admin/default/").statusCode())
                .isEqualTo(200);
        assertThat(Visitor.text(administrator.open("/lam-viec"))).contains("Mở trang quản trị");
    }

    /** Else a browser runs none of its scripts, and the page stays empty. */
    @Test
    void eachPageHasTheNonceOfItsHeaderHoweverManyAreOpenedAtOnce() throws Exception {
        visitor.signIn("phong-tu-phap-cv", People.PASSWORD);
        List<Callable<Boolean>> readers = Collections.nCopies(8, () -> IntStream.range(0, 30)
                .mapToObj(time -> visitor.open("/camunda/app/tasklist/default/"))
                .allMatch(WebApplicationsTest::runsItsScripts));

        assertThat(AtOnce.all(readers)).containsOnly(true);
    }

    @Test
    void aPageWithoutItsEngineLeadsToTheOneThatHasIt() {
        visitor.signIn("phong-tu-phap-cv", People.PASSWORD);
        assertThat(Visitor.location(visitor.open("/camunda/app/tasklist/"))).endsWith("/camunda/app/tasklist/default/");
    }

    private static boolean runsItsScripts(HttpResponse<String> page) {
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        Matcher named = NONCE.matcher(policy);
        List<String> written = Jsoup.parse(page.body()).select("script[nonce]").eachAttr("nonce");
        return named.find() && written.size() > 2 && Set.copyOf(written).equals(Set.of(named.group(1)));
    }

    @Test
    void strangersAreSentToSignInAndScriptsGetA401() {
        assertThat(Visitor.location(visitor.open("/camunda/app/tasklist/default/")))
                .isEqualTo("/login");

        HttpResponse<String> answer = visitor.open("/camunda/api/engine/engine/default/task");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("Hãy đăng nhập lại");
    }

    @Test
    void theirOwnSignInAndSetUpAreClosedForEverybody() {
        for (String account : new String[] {"phong-tu-phap-cv", "quan-tri"}) {
            visitor.signIn(account, People.PASSWORD);
            visitor.open("/camunda/app/tasklist/default/");
            String token = visitor.cookie("XSRF-TOKEN").orElseThrow();
            for (String path : new String[] {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/auth/user/default/login/tasklist",
                "/camunda/api/engine/engine/default/identity/verify"
            }) {
                assertThat(visitor.post(path, Map.of("username", "a"), "X-XSRF-TOKEN", token)
                                .statusCode())
                        .isEqualTo(403);
            }
            assertThat(visitor.open("/camunda/app/admin/default/setup/").statusCode())
                    .isEqualTo(403);
            visitor.post("/logout", Map.of("_csrf", Visitor.token(visitor.open("/lam-viec"))));
        }
    }

    @Test
    void eachWebApplicationSendsPeopleToTheCommonSignIn() {
        visitor.signIn("quan-tri", People.PASSWORD);

        for (String app : new String[] {"tasklist", "cockpit", "admin", "welcome"}) {
            String scripts = "/camunda/app/" + app + "/scripts/";
            String config = visitor.open(scripts + "config.js").body();
            String signIn =
                    SIGN_IN.matcher(config).results().findFirst().orElseThrow().group();
            assertThat(visitor.open(signIn).body()).contains("/login?logout");
        }
        assertThat(visitor.open("/camunda/app/tasklist/scripts/settings.js").body())
                .contains("claimTask", "focusFilter", "focusList", "focusForm", "startProcess");
    }

    @Test
    void everyScriptThatTasklistNamesIsServed() {
        visitor.signIn("phong-tu-phap-cv", People.PASSWORD);
        String tasklist = "/camunda/app/tasklist/";

        List<String> named = Pattern.compile("'(scripts/[a-z-]+)'")
                .matcher(visitor.open(tasklist + "scripts/settings.js").body())
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(named).contains("scripts/list-rows", "scripts/form-links");
        assertThat(named).allSatisfy(script -> assertThat(
                        visitor.open(tasklist + script + ".js").statusCode())
                .isEqualTo(200));
        assertThat(visitor.open(tasklist + "scripts/list-rows.js").body()).contains("policycomm.list-rows");
    }
}
