package vn.vanho.policycomm.appearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vanho.policycomm.security.Visitor;
import vn.vanho.policycomm.support.OnH2;

/** After an upgrade no browser goes on with a copy of the old version. */
@OnH2
class FreshCopiesTest {

    private static final String TASKLIST = "/camunda/app/tasklist/";
    private static final Pattern MARKED = Pattern.compile("/assets/app-[0-9a-f]{32}\\.css");

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @BeforeEach
    void anOfficerIsSignedIn() {
        visitor = new Visitor(port);
        visitor.signIn("phong-tu-phap-cv", "Chinh-sach-407!");
    }

    @Test
    void whatStandsInForCamundasFilesIsToldApartByContent() {
        for (String file : new String[] {"locales/vi.json", "scripts/settings.js", "styles/user-styles.css"}) {
            HttpResponse<String> first = visitor.open(TASKLIST + file);
            assertThat(first.statusCode()).as(file).isEqualTo(200);
            assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
            assertThat(first.headers().firstValue("Last-Modified")).isEmpty();

            String mark = first.headers().firstValue("ETag").orElseThrow();
            assertThat(visitor.open(TASKLIST + file, "If-None-Match", mark).statusCode())
                    .isEqualTo(304);
            assertThat(visitor.open(TASKLIST + file, "If-None-Match", "\"older\"")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    /** The date of a file in a reproducible jar is the same for every version. */
    @Test
    void aCopyIsNotTakenForFreshByItsDate() {
        assertThat(visitor.open(TASKLIST + "locales/vi.json", "If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theFirstFileIsNeverKeptAndNamesTheLocality() {
        HttpResponse<String> config = visitor.open(TASKLIST + "scripts/config.js");

        assertThat(config.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(config.body())
                .contains("UBND huyện Vân Hồ", "Việc cần làm", "\"fallbackLocale\":\"vi\"")
                .containsPattern("assets/webapps/start-[0-9a-f]{32}\\.js");
    }

    @Test
    void stylesOfOurPagesAreNamedByTheirContentAndKept() {
        String page = visitor.open("/").body();
        String style = MARKED.matcher(page).results().findFirst().orElseThrow().group();

        HttpResponse<String> answer = visitor.open(style);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=31536000");
        assertThat(visitor.open(style.replaceAll("[0-9a-f]{32}", "0".repeat(32)))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theLocalitysColoursReachEveryPage() {
        assertThat(visitor.open("/").body()).contains("/colours.css");
        assertThat(visitor.open("/colours.css").body()).contains("--main: #9b1c1f", "--accent: #d4a017");
    }
}
