package vn.vanho.policycomm.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.vanho.policycomm.consultation.CommentOnDesk;

/** Citizens comment: once for each time they mean to, and with as little of themselves as they like. */
abstract class CommentingOnThePortal extends CommentStories {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void personalDataIsStoredOnlyAsGiven() {
        String slug = open("Luật An ninh mạng", 30);
        comment(slug, "body", "Không nêu tên", "consent", "true", "publishName", "true");

        var row = jdbc.sql("select sender_name, sender_place, contact_email, contact_phone, consented_at, publish_name"
                        + " from public_comment where draft_id = ?")
                .param(idOf(slug))
                .query()
                .singleRow();
        assertThat(row.get("publish_name")).isEqualTo(false);
        row.remove("publish_name");
        assertThat(row.values()).containsOnlyNulls();
    }

    @Test
    void theFormIsAboutTheArticleOneCameFromAndTicksNothing() {
        String slug = open("Luật An ninh mạng", 30);

        Document form = page("/du-thao/%s/gop-y?dieu=dieu-5".formatted(slug));

        assertThat(form.select("#address option[selected]").attr("value")).isEqualTo("dieu-5");
        assertThat(form.select("input[type=checkbox]")).hasSize(2);
        assertThat(form.select("input[checked]")).isEmpty();
    }

    @Test
    void theSameFormSentTwiceIsOneComment() {
        String slug = open("Luật An ninh mạng", 30);
        String token = tokenOf(slug);

        String first = codeOf(sendWith(token, slug, "body", "Một ý kiến"));
        String second = codeOf(sendWith(token, slug, "body", "Một ý kiến"));
        drafts.closeWindow(idOf(slug));
        later(Duration.ofDays(1));
        String afterwards = codeOf(sendWith(token, slug, "body", "Một ý kiến"));

        assertThat(List.of(second, afterwards)).containsOnly(first);
        assertThat(groups.comments(idOf(slug))).hasSize(1);
    }

    @Test
    void theSameFormSentManyTimesAtOnceIsOneComment() throws Exception {
        String slug = open("Luật An ninh mạng", 30);
        String token = tokenOf(slug);
        Callable<String> click = () -> codeOf(sendWith(token, slug, "body", "Nhấn nhiều lần"));

        ExecutorService fingers = Executors.newFixedThreadPool(6);
        List<Future<String>> codes = fingers.invokeAll(Collections.nCopies(6, click));
        fingers.shutdown();

        String first = codes.get(0).get();
        for (Future<String> code : codes) {
            assertThat(code.get()).isEqualTo(first);
        }
        assertThat(groups.comments(idOf(slug))).hasSize(1);
    }

    @Test
    void aCommentOfTenThousandCharactersIsTakenAndOneMoreIsTooLong() {
        String slug = open("Luật An ninh mạng", 30);
        String longest = "ệ".repeat(9_999) + "𠀀";

        comment(slug, "body", longest);
        MockHttpServletResponse tooLong = send(slug, "body", longest + "a");

        assertThat(tooLong.getStatus()).isEqualTo(400);
        assertThat(faultAt(html(tooLong), "body")).contains("10.000", "1 ký tự");
        assertThat(html(tooLong).select("#body").val()).isEqualTo(longest + "a");
        assertThat(onDesk(idOf(slug), longest).body()).isEqualTo(longest);
    }

    @Test
    void charactersThatNothingCanPrintAreLeftOut() {
        String slug = open("Luật An ninh mạng", 30);

        comment(slug, "body", "Dòng một\r\nDòng\u0000 hai\u0007");

        assertThat(groups.comments(idOf(slug))).extracting(CommentOnDesk::body).containsExactly("Dòng một\nDòng hai");
    }
}
