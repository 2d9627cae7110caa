package vn.vanho.policycomm.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import vn.vanho.policycomm.channels.Post;
import vn.vanho.policycomm.dissemination.ChannelPost;
import vn.vanho.policycomm.dissemination.ChannelPosts;
import vn.vanho.policycomm.dissemination.Publications;
import vn.vanho.policycomm.dissemination.ReadyPosts;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.EngineTime;
import vn.vanho.policycomm.support.OnH2;

/** II.3c where the district's CMS is the only channel: nothing is drafted for it, and a person may post there. */
@OnH2
class SpreadOnTheCmsTest {

    private static final String CULTURE = "phong-vhtt-cv";

    @Autowired
    private DraftLine line;

    @Autowired
    private ChannelPosts posts;

    @Autowired
    private ReadyPosts ready;

    @Autowired
    private Publications publications;

    private String key = "";
    private EngineTime time;

    @BeforeEach
    void aDraftIsOnThePortal(TestInfo test) {
        time = line.time();
        key = "2024/II.3a/cms-" + test.getTestMethod().orElseThrow().getName().toLowerCase();
        line.publish(key, "Luật " + key, Map.of("channels", List.of("portal", "cms")));
    }

    @AfterEach
    void endTheDraft() {
        time.close();
        line.abandon(key);
    }

    @Test
    void itTakesTheSixBlocksAsThePortalShowsThem() {
        approvePosts();

        Post post = ready.approved(line.draftId(key), "cms");

        assertThat(post.key()).isEqualTo(line.draftId(key) + "/1/cms");
        assertThat(post.texts())
                .containsEntry("blockContent", "Bảy chương")
                .isEqualTo(
                        publications.onPortal(line.draftId(key)).orElseThrow().byField());
        ChannelPost kept = posts.find(line.draftId(key), "cms").orElseThrow();
        assertThat(kept.body())
                .startsWith("Sự cần thiết ban hành\nKhông gian mạng gắn với đời sống\n\nMục đích")
                .doesNotContain("Nội dung khác");
    }

    @Test
    void aPersonKeysInAnHttpsAddressAndNobodyIsAskedForItsReach() {
        approvePosts();
        String task = line.office(CULTURE)
                .tasks("post-by-hand", cms())
                .get(0)
                .get("id")
                .asText();

        ResponseEntity<JsonNode> refused =
                line.office(CULTURE).submit(task, Map.of("postUrl", "http://vanho.example/tin/1"));
        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(refused.getBody().get("message").asText())
                .contains("phải là địa chỉ https của Cổng của huyện (CMS); hãy mở");
        String page = "https://vanho.example/tin/" + task;
        line.office(CULTURE)
                .complete(
                        "post-by-hand",
                        cms(),
                        Map.of("postUrl", page, "postUnseenReason", "Trang chỉ mở trong mạng huyện"));

        assertThat(line.ended(cms())).isTrue();
        assertThat(posts.find(line.draftId(key), "cms").orElseThrow().postedBy())
                .isEqualTo(CULTURE);
    }

    /** The form for drafting has nothing to fill in. */
    private void approvePosts() {
        line.office(CULTURE).complete("draft-posts", key, Map.of());
        line.office("phong-tu-phap-cv").complete("check-posts", key, Map.of("postsCheck", "right"));
        line.office("lanh-dao-ubnd-lanhdao").complete("approve-posts", key, Map.of("postsApproval", "approved"));
        time.runDueJobs();
    }

    private String cms() {
        return key + "/cms";
    }
}
