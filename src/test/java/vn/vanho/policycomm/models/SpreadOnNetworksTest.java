package vn.vanho.policycomm.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.vanho.policycomm.dissemination.Broadcast;
import vn.vanho.policycomm.dissemination.Broadcasts;
import vn.vanho.policycomm.dissemination.ChannelPost;
import vn.vanho.policycomm.dissemination.ChannelPosts;
import vn.vanho.policycomm.dissemination.NetworkEvent;
import vn.vanho.policycomm.dissemination.NetworkEvents;
import vn.vanho.policycomm.figures.Figure;
import vn.vanho.policycomm.figures.FigureSource;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.EngineTime;
import vn.vanho.policycomm.support.MailServer;
import vn.vanho.policycomm.support.Office;
import vn.vanho.policycomm.support.OnH2;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.UnitWorks;
import vn.vanho.policycomm.unitwork.WorkOutcome;

/** II.3c: posts drafted, checked, approved and posted by hand, loudspeakers of the communes, harmful comments. */
@OnH2
class SpreadOnNetworksTest {

    private static final String CULTURE = "phong-vhtt-cv";
    private static final String COMMUNE = "xa-long-luong";
    private static final String POST = "https://www.facebook.com/vanho/posts/";

    @Autowired
    private DraftLine line;

    @Autowired
    private ChannelPosts posts;

    @Autowired
    private List<FigureSource> figures;

    @Autowired
    private Broadcasts broadcasts;

    @Autowired
    private NetworkEvents events;

    @Autowired
    private UnitWorks works;

    @Autowired
    private Clock clock;

    @Autowired
    private JavaMailSenderImpl sender;

    @LocalServerPort
    private int port;

    private String key = "";
    private String name = "";
    private EngineTime time;
    private MailServer mails;

    @BeforeEach
    void aDraftIsOnThePortal(TestInfo test) {
        time = line.time();
        mails = MailServer.startFor(sender);
        name = test.getTestMethod().orElseThrow().getName();
        key = "2024/II.3a/" + name.toLowerCase();
        line.publish(key, "Luật " + name, Map.of("channels", List.of("portal", "facebook", "loudspeaker")));
    }

    @AfterEach
    void endTheDraft() {
        time.close();
        line.abandon(key);
        mails.close();
    }

    @Test
    void aPostIsCheckedBySomebodyElseApprovedPostedAndItsReachKeyedIn() {
        draftPosts("Mời bà con góp ý");
        line.office("phong-tu-phap-cv").complete("check-posts", key, Map.of("postsCheck", "right"));
        line.office("lanh-dao-ubnd-lanhdao").complete("approve-posts", key, Map.of("postsApproval", "approved"));
        assertThat(line.office(CULTURE).tasks("post-by-hand", facebook()))
                .extracting(task -> task.get("name").asText())
                .containsExactly("Đăng bài và dán địa chỉ: Facebook");
        assertThat(textToPost()).startsWith("Mời bà con góp ý\n\nhttp").contains("/du-thao/");
        line.office(CULTURE).complete("post-by-hand", facebook(), DraftLine.post(POST + name));
        assertThat(line.openSteps(facebook())).containsExactly("reach-known");
        time.advanceTo(clock.instant().plus(Duration.ofHours(49)));
        line.office(CULTURE).complete("key-in-reach", facebook(), Map.of("reach", 1520, "interactions", 88));
        ChannelPost post = posts.find(line.draftId(key), "facebook").orElseThrow();
        assertThat(post.body()).isEqualTo("Mời bà con góp ý");
        assertThat(List.of(post.preparedBy(), post.checkedBy(), post.approvedBy(), post.postedBy()))
                .containsExactly(CULTURE, "phong-tu-phap-cv", "lanh-dao-ubnd-lanhdao", CULTURE);
        assertThat(post.url()).isEqualTo(POST + name);
        assertThat(post.reach()).isEqualTo(1520);
    }

    @Test
    void wrongAndReturnedPostsAreDraftedAgainAndMustBeCheckedAgain() {
        draftPosts("Lần một");
        line.office("phong-tu-phap-cv")
                .complete("check-posts", key, Map.of("postsCheck", "wrong", "postsReturnReason", "Sai tên luật"));
        draftPosts("Lần hai");
        line.office("phong-tu-phap-cv").complete("check-posts", key, Map.of("postsCheck", "right"));
        line.office("lanh-dao-ubnd-lanhdao")
                .complete("approve-posts", key, Map.of("postsApproval", "returned", "postsReturnReason", "Dài quá"));
        draftPosts("Lần ba");
        ChannelPost post = posts.find(line.draftId(key), "facebook").orElseThrow();
        assertThat(post.body()).isEqualTo("Lần ba");
        assertThat(post.checkedBy()).isNull();
        assertThat(line.openSteps(key)).contains("check-posts");
    }

    @Test
    void anAddressThatIsNotTheChannelsOrIsKnownAlreadyIsRefused() {
        approvePosts();
        assertThat(refusal(line.office(CULTURE), "post-by-hand", Map.of("postUrl", "https://example.com/bai")))
                .contains("Địa chỉ bài đã đăng", "facebook.com");
        assertThat(refusal(line.office(CULTURE), "post-by-hand", Map.of("postUrl", "http://facebook.com.evil.vn/x")))
                .contains("https");
        line.office(CULTURE).complete("post-by-hand", facebook(), DraftLine.post(POST + name));
        assertThat(posts.knows(POST + name)).isTrue();
    }

    @Test
    void aPostThatCannotBeOpenedNeedsAReasonWhichIsKept() {
        approvePosts();
        String address = "https://www.facebook.com:1/vanho/" + name;
        assertThat(refusal(line.office(CULTURE), "post-by-hand", Map.of("postUrl", address)))
                .contains("Địa chỉ bài đã đăng", "không phải địa chỉ https công khai", "Nêu lý do");
        assertThat(refusal(
                        line.office(CULTURE), "post-by-hand", Map.of("postUrl", address, "postUnseenReason", "Không")))
                .contains("Không mở được bài để kiểm tra? Nêu lý do", "10");
        line.office(CULTURE)
                .complete(
                        "post-by-hand",
                        facebook(),
                        Map.of("postUrl", address, "postUnseenReason", "Facebook đòi đăng nhập"));
        assertThat(posts.find(line.draftId(key), "facebook").orElseThrow().unseenReason())
                .isEqualTo("Facebook đòi đăng nhập");
        assertThat(figures.stream().flatMap(from -> from.of(2024, LocalDate.MIN, LocalDate.MAX).stream()))
                .extracting(Figure::source)
                .anyMatch(source -> source.contains(address) && source.contains("Facebook đòi đăng nhập"));
    }

    @Test
    void aCommuneSchedulesAndLogsItsBroadcasts() {
        approvePosts();
        scheduleAndLog();
        UnitWork work = workOf(COMMUNE);
        assertThat(work.outcome()).isEqualTo(WorkOutcome.DONE);
        assertThat(broadcasts.of(work.id()))
                .extracting(Broadcast::station, Broadcast::minutes, Broadcast::language)
                .containsExactly(tuple("Bản Lóng Luông", 15, "mong"), tuple("Bản Pa Kha", 10, "viet"));
        assertThat(work.summary()).startsWith("2 buổi, 25 phút").contains("tiếng Mông");
    }

    @Test
    void aBroadcastStillToComeOrNoneAtAllIsNotLogged() {
        approvePosts();
        schedule();
        String tomorrow = LocalDate.now(clock).plusDays(1).toString();
        assertThat(refusal(
                        line.office(COMMUNE + "-cv"),
                        "do-work",
                        Map.of(
                                "broadcastState",
                                "done",
                                "broadcasts",
                                List.of(row("Bản Lóng Luông", tomorrow, 15, "mong")))))
                .contains("chưa đến ngày");
        assertThat(refusal(
                        line.office(COMMUNE + "-cv"),
                        "do-work",
                        Map.of("broadcastState", "done", "broadcasts", List.of())))
                .contains("Các buổi phát");
    }

    @Test
    void communesThatNeverLogOrNeverEvenScheduleDoNotHoldTheWindowAndAreRecorded() {
        approvePosts();
        schedule();
        line.closeEarly(key);
        assertThat(line.openSteps(key)).contains("approve-table", "schedule-broadcasts");
        time.advanceTo(line.lastDay().plusDays(40).atStartOfDay(clock.getZone()).toInstant());
        assertThat(line.openSteps(key)).doesNotContain("schedule-broadcasts", "log-broadcasts");
        assertThat(works.of(key)).hasSize(14).extracting(UnitWork::outcome).containsOnly(WorkOutcome.NOT_REPORTED);
    }

    @Test
    void aHarmfulCommentIsReportedHandledAndDecidedOn() {
        approvePosts();
        schedule();
        Browser commune = new Browser(port).signIn(COMMUNE + "-cv");
        String page = "/lam-viec/du-thao/%s/mang-xa-hoi".formatted(line.draftId(key));
        assertThat(commune.submit(commune.open(page).find("main form"), Map.of("link", "abc", "content", ""))
                        .text())
                .contains("Địa chỉ trên mạng", "Nội dung");
        String event = reported(commune, page);
        line.office(CULTURE)
                .complete(
                        "handle-network-comment-step",
                        key + "/" + event,
                        Map.of("networkMeasure", "escalate", "measureText", "Đề nghị Công an xác minh"));
        line.office("lanh-dao-ubnd-lanhdao")
                .complete("decide-network-comment", key + "/" + event, Map.of("networkDecision", "Giao Công an huyện"));
        assertThat(events.of(line.draftId(key)))
                .extracting(NetworkEvent::reportedBy, NetworkEvent::measure, NetworkEvent::decision)
                .containsExactly(tuple(COMMUNE + "-cv", "Đề nghị Công an xác minh", "Giao Công an huyện"));
        assertThat(commune.open(page).text()).contains("Giao Công an huyện");
    }

    @Test
    void aHarmfulCommentThatCultureHandlesItselfNeedsNoDecision() {
        approvePosts();
        schedule();
        Browser commune = new Browser(port).signIn(COMMUNE + "-cv");
        String page = "/lam-viec/du-thao/%s/mang-xa-hoi".formatted(line.draftId(key));
        String event = reported(commune, page);
        line.office(CULTURE)
                .complete(
                        "handle-network-comment-step",
                        key + "/" + event,
                        Map.of("networkMeasure", "handled", "measureText", "Đã phản bác, bài đã gỡ"));
        assertThat(line.office("lanh-dao-ubnd-lanhdao").tasks("decide-network-comment", key + "/" + event))
                .isEmpty();
        assertThat(line.ended(key + "/" + event)).isTrue();
        assertThat(events.of(line.draftId(key)))
                .extracting(NetworkEvent::measure, NetworkEvent::handledBy, NetworkEvent::decision)
                .containsExactly(tuple("Đã phản bác, bài đã gỡ", CULTURE, null));
        assertThat(commune.open(page).text()).contains("Đã phản bác, bài đã gỡ");
    }

    private String reported(Browser commune, String page) {
        commune.submit(
                commune.open(page).find("main form"),
                Map.of("link", "https://facebook.com/tin-sai", "content", "Nói luật thu hồi đất của dân"));
        return events.of(line.draftId(key)).get(0).id();
    }

    private String textToPost() {
        Office culture = line.office(CULTURE);
        String task = culture.tasks("post-by-hand", facebook()).get(0).get("id").asText();
        return culture.get("/engine-rest/task/{id}/form-variables", JsonNode.class, task)
                .getBody()
                .at("/postText/value")
                .asText();
    }

    private void draftPosts(String text) {
        Map<String, Object> values = new HashMap<>(Map.of("facebookText", text));
        values.put("loudspeakerText", "Kính thưa bà con. ".repeat(150));
        line.office(CULTURE).complete("draft-posts", key, values);
    }

    private void approvePosts() {
        draftPosts("Mời bà con góp ý");
        line.office("phong-tu-phap-cv").complete("check-posts", key, Map.of("postsCheck", "right"));
        line.office("lanh-dao-ubnd-lanhdao").complete("approve-posts", key, Map.of("postsApproval", "approved"));
        time.runDueJobs();
    }

    private void schedule() {
        line.office(COMMUNE + "-cv")
                .complete("schedule-broadcasts", key, Map.of("broadcastSchedule", "Mỗi sáng 5 giờ 30, hai cụm loa"));
    }

    private void scheduleAndLog() {
        schedule();
        String today = LocalDate.now(clock).toString();
        line.office(COMMUNE + "-cv")
                .complete(
                        "do-work",
                        loudspeakers(),
                        Map.of(
                                "broadcastState",
                                "done",
                                "broadcasts",
                                List.of(
                                        row("Bản Lóng Luông", today, 15, "mong"),
                                        row("Bản Pa Kha", today, 10, "viet"))));
        line.office(COMMUNE + "-lanhdao")
                .complete("confirm-work", loudspeakers(), Map.of("workConfirmation", "confirmed"));
    }

    private static Map<String, Object> row(String station, String day, int minutes, String language) {
        return Map.of(
                "station", station,
                "broadcastOn", day,
                "broadcastAt", "05:30",
                "minutes", minutes,
                "language", language);
    }

    private String refusal(Office office, String step, Map<String, ?> values) {
        String work = step.equals("do-work") ? loudspeakers() : facebook();
        ResponseEntity<JsonNode> answer =
                office.submit(office.tasks(step, work).get(0).get("id").asText(), values);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        return answer.getBody().get("message").asText();
    }

    private UnitWork workOf(String unit) {
        return works.of(key).stream()
                .filter(work -> work.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private String facebook() {
        return key + "/facebook";
    }

    private String loudspeakers() {
        return "%s/broadcast/%s".formatted(key, COMMUNE);
    }
}
