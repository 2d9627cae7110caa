package vn.vanho.policycomm.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.channels.ChannelFault;
import vn.vanho.policycomm.channels.FaultKind;
import vn.vanho.policycomm.channels.Reach;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.dissemination.ChannelPost;
import vn.vanho.policycomm.dissemination.ChannelPosts;
import vn.vanho.policycomm.dissemination.process.ChannelRound;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.EngineTime;
import vn.vanho.policycomm.support.OnH2;
import vn.vanho.policycomm.support.ScriptedChannel;
import vn.vanho.policycomm.support.ScriptedFacebook;

/** What was approved is posted by a channel's adapter, corrected and taken away by it; where it gives up, people do. */
@OnH2
class PostByAdapterTest {

    private static final String CULTURE = "phong-vhtt-cv";
    private static final String TEXT = "Mời bà con góp ý";

    @Autowired
    private ScriptedFacebook facebook;

    @Autowired
    private DraftLine line;

    @Autowired
    private Drafts drafts;

    @Autowired
    private ChannelPosts posts;

    @Autowired
    private ChannelRound round;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ExternalTaskService waiting;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private ScriptedChannel page;
    private EngineTime time;
    private String key = "";
    private String name = "";

    @BeforeEach
    void aDraftIsOnThePortal(TestInfo test) {
        page = facebook.page();
        facebook.mode("live");
        time = line.time();
        name = test.getTestMethod().orElseThrow().getName();
        key = "2024/II.3a/" + name.toLowerCase();
        line.publish(key, "Luật " + name, Map.of("channels", List.of("portal", "facebook", "zalo")));
    }

    @AfterEach
    void endTheDraft() {
        facebook.reset();
        time.close();
        line.abandon(key);
    }

    @Test
    void whatWasApprovedIsPostedOnceAndItsReachIsRead() {
        approve();
        assertThat(page.shown()).as("not within the approval").isEmpty();
        round.run("facebook");
        round.run("facebook");
        assertThat(page.shown()).singleElement().satisfies(shown -> {
            assertThat(shown.post().texts()).isEqualTo(Map.of("facebookText", TEXT));
            assertThat(shown.post().link().toString()).endsWith("/du-thao/" + slug());
        });
        ChannelPost post = post();
        assertThat(post.url()).isEqualTo(page.shown().get(0).posted().url());
        assertThat(post.postedBy()).isEqualTo("he-thong");
        assertThat(post.approvedHash()).isEqualTo(post.textHash());
        page.reached(new Reach(1520, 88));
        time.advanceTo(clock.instant().plus(Duration.ofHours(49)));
        round.run("facebook");
        assertThat(post().reach()).isEqualTo(1520);
        assertThat(line.ended(facebook())).isTrue();
    }

    @Test
    void whereTheChannelDoesNotTellAPersonKeysInTheReach() {
        approve();
        round.run("facebook");
        time.advanceTo(clock.instant().plus(Duration.ofHours(49)));
        round.run("facebook");
        line.office(CULTURE).complete("key-in-reach", facebook(), Map.of("reach", 7, "interactions", 1));
        assertThat(post().reach()).isEqualTo(7);
        assertThat(line.ended(facebook())).isTrue();
    }

    @Test
    void afterTheAdapterGaveUpAPersonPostsAndAnIncidentNamesDraftChannelAndRemedy() {
        page.failsNext(new ChannelFault(FaultKind.REAUTHORISE, "Mã 190: hãy cấp lại quyền cho ứng dụng."));
        approve();
        round.run("facebook");
        assertThat(incidents()).singleElement().satisfies(incident -> {
            assertThat(incident.getIncidentType()).isEqualTo("channel-gave-up");
            assertThat(incident.getIncidentMessage())
                    .isEqualTo("Dự thảo “Luật %s”, kênh Facebook: Mã 190: hãy cấp lại quyền cho ứng dụng. Bài chưa lên."
                            .formatted(name));
        });
        assertThat(line.office(CULTURE).tasks("post-by-hand", key + "/zalo"))
                .as("the other channel goes its way")
                .hasSize(1);
        line.office(CULTURE)
                .complete(
                        "post-by-hand",
                        facebook(),
                        Map.of(
                                "postUrl",
                                "https://facebook.com/vanho/" + name,
                                "postUnseenReason",
                                "Phải đăng nhập mới xem được"));
        assertThat(incidents()).isEmpty();
        assertThat(post().postedBy()).isEqualTo(CULTURE);
        assertThat(line.openSteps(facebook())).containsExactly("reach-known");
    }

    @Test
    void aThrottledChannelIsTriedAgainWhenItsTimeHasCome() {
        page.failsNext(new ChannelFault(FaultKind.BACK_OFF, "Mã 32.", Duration.ofMinutes(42)));
        approve();
        round.run("facebook");
        assertThat(incidents()).isEmpty();
        time.advanceTo(clock.instant().plus(Duration.ofMinutes(41)));
        round.run("facebook");
        assertThat(page.shown()).isEmpty();
        time.advanceTo(clock.instant().plus(Duration.ofMinutes(2)));
        round.run("facebook");
        assertThat(page.shown()).hasSize(1);
    }

    @Test
    void aTextThatWasChangedAfterItsApprovalIsNeverPosted() {
        approve();
        jdbc.sql("update channel_post set texts = ? where draft_id = ? and channel = 'facebook'")
                .params("{\"facebookText\":\"Bán đất giá rẻ\"}", line.draftId(key))
                .update();
        runUntilAnIncident();
        assertThat(page.shown()).isEmpty();
        assertThat(incidents().get(0).getIncidentMessage()).contains("Luật " + name, "Not what was approved");
    }

    @Test
    void aTextThatNobodyApprovedIsNeverPosted() {
        approve();
        jdbc.sql("update channel_post set approved_by = null where draft_id = ?")
                .param(line.draftId(key))
                .update();
        runUntilAnIncident();
        assertThat(page.shown()).isEmpty();
    }

    @Test
    void aDryRunGoesOnAndLeavesNoPost() {
        facebook.mode("dry-run");
        approve();
        round.run("facebook");
        assertThat(page.shown()).isEmpty();
        assertThat(post().url()).isNull();
        assertThat(line.ended(facebook())).isTrue();
    }

    @Test
    void aCorrectionReachesThePostWhereTheAdapterMadeIt() {
        approve();
        round.run("facebook");
        order("correct");
        round.run("facebook");
        assertThat(page.shown()).singleElement().satisfies(shown -> assertThat(
                        shown.post().text("facebookText"))
                .isEqualTo("ĐÍNH CHÍNH: Xin đọc lại Điều 5\n\n" + TEXT));
        assertThat(corrected()).containsExactly("he-thong: Hệ thống đã ghi thông báo vào bài đăng");
    }

    @Test
    void aTakeDownRemovesThePost() {
        approve();
        round.run("facebook");
        order("take-down");
        round.run("facebook");
        assertThat(page.shown()).isEmpty();
        assertThat(corrected()).containsExactly("he-thong: Hệ thống đã gỡ bài đăng");
    }

    @Test
    void whatMayHaveGoneThroughBeforeATakeDownIsLookedForAndRemoved() {
        page.breaksOffNext(new ChannelFault(FaultKind.MAYBE_POSTED, "Không có trả lời."));
        approve();
        round.run("facebook");
        assertThat(page.shown()).hasSize(1);
        order("take-down");
        time.advanceTo(clock.instant().plus(Duration.ofMinutes(10)));
        round.run("facebook");
        assertThat(page.shown()).isEmpty();
    }

    @Test
    void aPostThatTheAdapterCannotRemoveIsAPersonsWork() {
        approve();
        round.run("facebook");
        order("take-down");
        page.failsNext(new ChannelFault(FaultKind.PERSON, "Mã 200: không có quyền gỡ."));
        round.run("facebook");
        assertThat(correction("correct-elsewhere")).isEqualTo(1);
        assertThat(runtime.createIncidentQuery().incidentType("channel-gave-up").list())
                .extracting(Incident::getIncidentMessage)
                .anyMatch(message -> message.contains("Luật " + name) && message.contains("Mã 200"));
        line.office(CULTURE)
                .complete("correct-elsewhere", correctionKey(), Map.of("correctionNote", "Đã gỡ trên trang quản lý"));
        assertThat(corrected()).containsExactly(CULTURE + ": Đã gỡ trên trang quản lý");
    }

    private void approve() {
        line.office(CULTURE)
                .complete(
                        "draft-posts",
                        key,
                        Map.of("facebookText", TEXT, "zaloTitle", "Góp ý", "zaloSummary", "Mời", "zaloText", TEXT));
        line.office("phong-tu-phap-cv").complete("check-posts", key, Map.of("postsCheck", "right"));
        line.office("lanh-dao-ubnd-lanhdao").complete("approve-posts", key, Map.of("postsApproval", "approved"));
        time.runDueJobs();
    }

    /** A fault of our own is tried again after a pause, some times. */
    private void runUntilAnIncident() {
        for (int tries = 0; incidents().isEmpty() && tries < 10; tries++) {
            round.run("facebook");
            time.advanceTo(clock.instant().plus(Duration.ofMinutes(10)));
        }
        assertThat(incidents()).hasSize(1);
        assertThat(waiting.createExternalTaskQuery()
                        .processInstanceId(incidents().get(0).getProcessInstanceId())
                        .noRetriesLeft()
                        .count())
                .isOne();
    }

    private void order(String kind) {
        assertThat(line.office("phong-tu-phap-lanhdao")
                        .post(
                                "/engine-rest/process-definition/key/correct-publication/start",
                                Map.of(
                                        "variables",
                                        Map.of(
                                                "draftAddress", Map.of("value", slug()),
                                                "correctionKind", Map.of("value", kind),
                                                "correctionText", Map.of("value", "Xin đọc lại Điều 5"),
                                                "correctionReason", Map.of("value", "Sai chính tả"))))
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
        time.runDueJobs();
    }

    private String correctionKey() {
        return "%d/II.3b/%s".formatted(LocalDate.now(clock).getYear(), slug());
    }

    private String slug() {
        return drafts.get(line.draftId(key)).slug();
    }

    private long correction(String step) {
        return line.office(CULTURE).tasks(step, correctionKey()).size();
    }

    private List<String> corrected() {
        return jdbc.sql("select s.done_by, s.note from correction_step s join correction c on c.id = s.correction_id"
                        + " where c.draft_id = ? and s.channel = 'facebook'")
                .param(line.draftId(key))
                .query((row, at) -> row.getString(1) + ": " + row.getString(2))
                .list();
    }

    private List<Incident> incidents() {
        return runtime.createIncidentQuery()
                .processInstanceId(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(facebook())
                        .singleResult()
                        .getId())
                .list();
    }

    private ChannelPost post() {
        return posts.find(line.draftId(key), "facebook").orElseThrow();
    }

    private String facebook() {
        return key + "/facebook";
    }
}
