package vn.vanho.policycomm.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.vanho.policycomm.consultation.Outcome;
import vn.vanho.policycomm.dissemination.SixBlocks;

/** Citizens find drafts and read them. */
abstract class ReadingOnThePortal extends PortalStories {

    @Test
    void openConsultationsComeFirstAndTheOneThatClosesFirstIsOnTop() {
        String late = open("Luật mở lâu", 2);
        String soon = open("Luật sắp đóng", 1);
        String closed = open("Luật đã đóng", 3);
        drafts.closeWindow(idOf(closed));

        List<String> slugs = allSlugs();

        assertThat(slugs).containsSubsequence(soon, late, closed);
    }

    @Test
    void aLongListIsPaged() {
        for (int i = 0; i < 21; i++) {
            drafts.closeWindow(idOf(open("Luật thứ " + i, 1)));
        }

        assertThat(page("/").select(".card-list > li")).hasSize(20);
        assertThat(page("/").select("a[rel=next]").attr("href")).isEqualTo("/?trang=2");
        assertThat(visit("/?trang=9999").getStatus()).isEqualTo(404);
    }

    @Test
    void aDraftIsShownWithItsDatesBlocksAndText() {
        String slug = open("Luật An ninh mạng", 30);

        Document page = page("/du-thao/" + slug);

        assertThat(page.select("html").attr("lang")).isEqualTo("vi");
        assertThat(page.select("h1").text()).isEqualTo("Dự thảo Luật An ninh mạng");
        assertThat(page.text()).contains("Bộ Công an", "Còn 30 ngày", "Sự cần thiết ban hành", "Mục đích");
        assertThat(page.select("article.article")).hasSize(43);
        assertThat(page.select("#dieu-1 h4").text()).isEqualTo("Điều 1. Phạm vi điều chỉnh");
        assertThat(page.select(".toc a[href='#dieu-43']")).hasSize(1);
        assertThat(page.select("#dieu-5 .comment-on a").attr("href"))
                .isEqualTo("/du-thao/%s/gop-y?dieu=dieu-5".formatted(slug));
    }

    @Test
    void everyAnchorOfTheContentsLeadsSomewhereAndOccursOnce() {
        Document page = page("/du-thao/" + open("Luật An ninh mạng", 30));

        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select(".toc a").eachAttr("href"))
                .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
    }

    @Test
    void aDraftThatNobodyPostedIsNotPublic() {
        String slug = drafts.get(registered("Luật chưa đăng")).slug();

        assertThat(visit("/du-thao/" + slug).getStatus()).isEqualTo(404);
        assertThat(visit("/du-thao/%s/gop-y".formatted(slug)).getStatus()).isEqualTo(404);
        assertThat(allSlugs()).doesNotContain(slug);
    }

    @Test
    void aDraftWhoseFileWasRemovedOrReplacedIsNotPublicUntilItIsPostedAgain() {
        String removed = open("Luật bị gỡ", 10);
        String replaced = open("Luật bị thay", 10);
        drafts.removeFile(idOf(removed));
        attachSampleFile(idOf(replaced));

        assertThat(visit("/du-thao/" + removed).getStatus()).isEqualTo(404);
        assertThat(visit("/du-thao/" + replaced).getStatus()).isEqualTo(404);
    }

    @Test
    void theStateOfADraftIsTold() {
        String upcoming = published("Luật sắp mở");
        String closed = open("Luật hết hạn", 1);
        String withdrawn = open("Luật bị rút", 9);
        drafts.recordOutcome(idOf(withdrawn), Outcome.WITHDRAWN, "Quốc hội rút", "phong-tu-phap-cv");

        assertThat(page("/du-thao/" + upcoming).text()).contains("Sắp lấy ý kiến");
        assertThat(page("/du-thao/" + withdrawn).text()).contains("Dự thảo đã được rút");
        assertThat(page("/du-thao/" + withdrawn).select(".comment-on")).isEmpty();
        later(Duration.ofDays(2));
        assertThat(page("/du-thao/" + closed).text()).contains("Đã hết thời hạn góp ý");
        assertThat(page("/du-thao/%s/gop-y".formatted(closed)).select("form")).isEmpty();
    }

    @Test
    void codeInTextsStaysText() {
        String evil = "<script>alert(1)</script> ${7*7} {{7*7}} __${7*7}__";
        String slug = published(evil, new SixBlocks(evil, evil, evil, evil, evil, evil));

        Document page = page("/du-thao/" + slug);

        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo("Dự thảo " + evil);
        assertThat(page.select(".blocks p").eachText()).hasSize(6).containsOnly(evil);
        assertThat(page("/").select("script")).isEmpty();
    }

    @Test
    void listsAndDraftsAreAskedForAgainAndFormsNeverKept() {
        String slug = open("Luật An ninh mạng", 30);

        assertThat(cacheControl(visit("/"))).isEqualTo("no-cache");
        assertThat(cacheControl(visit("/du-thao/" + slug))).isEqualTo("no-cache");
        assertThat(cacheControl(visit("/du-thao/%s/gop-y".formatted(slug)))).isEqualTo("no-store");
        assertThat(cacheControl(visit("/gop-y"))).isEqualTo("no-store");
    }

    private static String cacheControl(MockHttpServletResponse response) {
        return String.valueOf(response.getHeader("Cache-Control"));
    }

    private List<String> allSlugs() {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> visit("/?trang=" + n))
                .takeWhile(response -> response.getStatus() == 200)
                .flatMap(response -> html(response).select(".card-list h3 a").eachAttr("href").stream())
                .map(href -> href.replace("/du-thao/", ""))
                .toList();
    }
}
