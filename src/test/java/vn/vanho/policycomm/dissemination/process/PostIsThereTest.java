package vn.vanho.policycomm.dissemination.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.vanho.policycomm.channels.Channel;
import vn.vanho.policycomm.channels.Channels;
import vn.vanho.policycomm.dissemination.ChannelPosts;
import vn.vanho.policycomm.dissemination.internal.LocalSite;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violation;
import vn.vanho.policycomm.engine.Violations;

/** The address that a person pastes is opened once, unless the person tells why it cannot be. */
class PostIsThereTest {

    private final ChannelPosts posts = mock();
    private final Channels channels = mock();
    private final Channel facebook = mock();
    private LocalSite site;
    private PostIsThere check;

    @BeforeEach
    void aNetwork() throws IOException {
        site = new LocalSite();
        when(channels.get("facebook")).thenReturn(facebook);
        when(facebook.servedBy("www.facebook.com")).thenReturn(true);
        check = new PostIsThere(posts, channels, site.asIfPublic(), LocalSite.phrases());
    }

    @AfterEach
    void end() throws IOException {
        site.close();
    }

    private List<Violation> check(String url, String reason) {
        Map<String, Object> form = new HashMap<>(Map.of("postUrl", url, "postUnseenReason", reason));
        Violations violations = new Violations();
        check.check(
                new TaskCompletion(
                        new Actor("cv", Set.of()), "2024/II.3a/luat/facebook", form, Map.of("channel", "facebook")),
                violations);
        return violations.found();
    }

    @Test
    void aPageThatIsThereIsTaken() {
        site.at("/vanho/1", "HTTP/1.1 200 OK", "Bai");
        assertThat(check("https://www.facebook.com/vanho/1", "")).isEmpty();
    }

    @Test
    void ofAPageThatIsNotItIsToldWhatWasSeenAndWhatToDo() {
        assertThat(check("https://www.facebook.com/vanho/2", ""))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.field()).isEqualTo("postUrl");
                    assertThat(violation.message())
                            .contains("404", "Hãy sửa địa chỉ", "Không mở được bài để kiểm tra? Nêu lý do");
                });
    }

    @Test
    void aReasonStandsForThePage() {
        assertThat(check("https://www.facebook.com/vanho/2", "Facebook đòi đăng nhập"))
                .isEmpty();
        assertThat(check("https://example.com/vanho/2", "Facebook đòi đăng nhập"))
                .hasSize(1);
    }
}
