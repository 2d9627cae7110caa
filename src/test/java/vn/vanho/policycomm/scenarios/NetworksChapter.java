package vn.vanho.policycomm.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanho.policycomm.scenarios.CaseInHand.CULTURE;
import static vn.vanho.policycomm.scenarios.CaseInHand.JUSTICE;
import static vn.vanho.policycomm.scenarios.CaseInHand.LEADERSHIP;
import static vn.vanho.policycomm.scenarios.CaseInHand.LEADERSHIP_OFFICER;
import static vn.vanho.policycomm.scenarios.CaseInHand.RECORDS;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.vanho.policycomm.dissemination.NetworkEvents;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;

/** Posts made by hand, loudspeakers of communes, and what people write on the networks. */
record NetworksChapter(CaseInHand hand, NetworkEvents events) {

    /** After the planned end: the extension, ten working days, and the longest holidays. */
    private static final int DAYS_TO_GIVE_UP = 40;

    private static final Map<String, String> POSTS = Map.of(
            "facebook", "https://www.facebook.com/vanho/posts/viec-lam",
            "zalo", "https://zalo.me/vanho/viec-lam");

    /** Schedules its broadcasts and never logs one. */
    private static final String SILENT = "xa-chieng-yen";

    private static final String DILIGENT = "xa-long-luong";

    void wrongPostsAreDraftedAgainAndApproved() {
        draft("Mời bà con góp ý Luật Việc làm năm 2013");
        hand.does(JUSTICE, "check-posts", Map.of("postsCheck", "wrong", "postsReturnReason", "Sai tên dự thảo"));
        draft("Mời bà con góp ý " + hand.title());
        hand.does(JUSTICE, "check-posts", Map.of("postsCheck", "right"));
        hand.mayNot(LEADERSHIP_OFFICER, "approve-posts", LEADERSHIP, Map.of("postsApproval", "approved"));
        hand.does(LEADERSHIP, "approve-posts", Map.of("postsApproval", "approved"));
    }

    private void draft(String text) {
        Map<String, Object> posts = new HashMap<>(Map.of(
                "facebookText", text,
                "zaloTitle", "Góp ý dự thảo",
                "zaloSummary", text,
                "zaloText", text));
        posts.put("loudspeakerText", "Kính thưa bà con. ".repeat(150));
        posts.put("loudspeakerThai", "Phanh pi nọng. ".repeat(20));
        hand.does(CULTURE, "draft-posts", posts);
    }

    void theyArePostedByHand() {
        String facebook = hand.key() + "/facebook";
        String task = hand.line()
                .office(CULTURE)
                .tasks("post-by-hand", facebook)
                .get(0)
                .get("id")
                .asText();
        assertThat(hand.line().office("xa-van-ho-cv").send("GET", "/engine-rest/task/{id}", task))
                .isEqualTo(HttpStatus.NOT_FOUND);
        POSTS.forEach((channel, address) -> hand.does(CULTURE, "post-by-hand", channel, DraftLine.post(address)));
    }

    void twoCommunesScheduleAndOneLogsInThai() {
        for (String commune : List.of(SILENT, DILIGENT)) {
            assertThat(shownSchedule(commune)).isEmpty();
            hand.does(commune + "-cv", "schedule-broadcasts", Map.of("broadcastSchedule", "Sáng 5 giờ 30, " + commune));
        }
        Map<String, Object> broadcast = Map.of(
                "station", "Bản Lóng Luông",
                "broadcastOn", hand.today().toString(),
                "broadcastAt", "05:30",
                "minutes", 15,
                "language", "thai");
        hand.does(
                DILIGENT + "-cv",
                "do-work",
                "broadcast/" + DILIGENT,
                Map.of("broadcastState", "done", "broadcasts", List.of(broadcast)));
        hand.does(
                DILIGENT + "-lanhdao",
                "confirm-work",
                "broadcast/" + DILIGENT,
                Map.of("workConfirmation", "confirmed"));
        assertThat(coordination("Xã Lóng Luông")).contains("1 buổi, 15 phút", "tiếng Thái");
    }

    /** What Tasklist fills in before the commune writes. */
    private String shownSchedule(String commune) {
        var office = hand.line().office(commune + "-cv");
        String task =
                office.tasks("schedule-broadcasts", hand.key()).get(0).get("id").asText();
        return office.get("/engine-rest/task/{id}/form-variables?variableNames=broadcastSchedule", JsonNode.class, task)
                .getBody()
                .at("/broadcastSchedule/value")
                .asText("");
    }

    void aHarmfulCommentIsEscalatedAndDecided() {
        Browser commune = hand.signedIn(SILENT + "-cv");
        String page = hand.workbench("mang-xa-hoi");
        commune.submit(
                commune.open(page).find("main form"),
                Map.of("link", "https://facebook.com/tin-sai", "content", "Nói luật bắt đóng tiền"));
        String event = events.of(hand.draftId()).get(0).id();
        hand.does(
                CULTURE,
                "handle-network-comment-step",
                event,
                Map.of("networkMeasure", "escalate", "measureText", "Đề nghị xác minh"));
        hand.does(LEADERSHIP, "decide-network-comment", event, Map.of("networkDecision", "Giao Công an huyện"));
        assertThat(commune.open(page).text()).contains("Đề nghị xác minh", "Giao Công an huyện");
    }

    void afterTwoDaysTheReachIsKeyedIn() {
        assertThat(hand.line().openSteps(hand.key() + "/zalo")).containsExactly("reach-known");
        hand.time().advanceTo(hand.clock().instant().plus(Duration.ofHours(49)));
        for (String channel : POSTS.keySet()) {
            hand.does(CULTURE, "key-in-reach", channel, Map.of("reach", 1520, "interactions", 88));
        }
    }

    void noCommuneIsUrgedBeforeTheExtendedEnd() {
        hand.time().advanceTo(hand.midnightAfter(hand.lastDay()));
        assertThat(hand.line().office(RECORDS).tasks("issue-urge-letter", hand.key() + "/broadcast/" + SILENT))
                .isEmpty();
    }

    void theSilentCommuneIsUrgedByLetter() {
        assertThat(coordination("Xã Chiềng Yên")).contains("Đang thực hiện");
        hand.does(
                RECORDS,
                "issue-urge-letter",
                "broadcast/" + SILENT,
                Map.of("urgeNumber", "77/UBND-TP", "urgeDate", hand.today().toString()));
        assertThat(coordinationPage()).contains("Phiếu đôn đốc", "số 77/UBND-TP");
    }

    void theSilentCommunesAreGivenUp() {
        hand.time().advanceTo(hand.midnightAfter(hand.lastDay().plusDays(DAYS_TO_GIVE_UP)));
        assertThat(coordination("Xã Chiềng Yên")).contains("Không báo cáo");
        assertThat(coordination("Xã Tô Múa")).contains("Không báo cáo");
        assertThat(coordination("Xã Lóng Luông")).contains("Đã thực hiện");
    }

    private String coordination(String unit) {
        return hand.signedIn(JUSTICE)
                .open(hand.workbench("phoi-hop"))
                .document()
                .select("tbody tr:contains(%s)".formatted(unit))
                .text();
    }

    private String coordinationPage() {
        return hand.signedIn(JUSTICE).open(hand.workbench("phoi-hop")).text();
    }
}
