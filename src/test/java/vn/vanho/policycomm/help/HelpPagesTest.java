package vn.vanho.policycomm.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.OnH2;

/** The help opens for everybody who is signed in, and leads nowhere that does not exist. */
@OnH2
class HelpPagesTest {

    @LocalServerPort
    private int port;

    @Test
    void everyPageOpensWithItsPictures() {
        Browser reader = new Browser(port).signIn("xa-to-mua-cv");

        for (String page : pages(reader)) {
            Browser.Page opened = reader.open(page);
            assertThat(opened.status()).as(page).isEqualTo(200);
            assertThat(opened.find("main h2").text()).isNotBlank();
            for (Element picture : opened.document().select("main img")) {
                assertThat(reader.open(picture.attr("src")).status())
                        .as(picture.attr("src"))
                        .isEqualTo(200);
                assertThat(picture.attr("alt")).isNotBlank();
            }
        }
    }

    @Test
    void everyLinkLeadsSomewhere() {
        Browser administrator = new Browser(port).signIn("quan-tri");

        for (String page : pages(administrator)) {
            for (Element link : administrator.open(page).document().select("main a[href]")) {
                assertThat(administrator.open(link.attr("href")).status())
                        .as("%s on %s", link.attr("href"), page)
                        .isIn(200, 403);
            }
        }
    }

    @Test
    void strangersSignInFirstAndWhatIsNoPageIsNotFound() {
        assertThat(new Browser(port).open("/huong-dan").find("form").attr("action"))
                .endsWith("/login");
        assertThat(new Browser(port)
                        .signIn("van-thu-cv")
                        .open("/huong-dan/khong-co")
                        .status())
                .isEqualTo(404);
    }

    private static List<String> pages(Browser reader) {
        List<String> pages = reader.open("/huong-dan")
                .document()
                .select("main a[href^=/huong-dan/]")
                .eachAttr("href");
        assertThat(pages).hasSize(6);
        return pages;
    }
}
