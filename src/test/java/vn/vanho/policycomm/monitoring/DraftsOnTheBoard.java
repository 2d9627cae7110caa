package vn.vanho.policycomm.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanho.policycomm.support.EngineTime.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.EngineTime;
import vn.vanho.policycomm.support.MailServer;

/** The board tells on which day a draft came to each stage, and of one that came twice the second time alone. */
abstract class DraftsOnTheBoard {

    private static final String KEY = "2039/II.3a/luat-chin";
    private static final String DIRECTED = "2024-05-06";

    @Autowired
    private DraftLine line;

    @Autowired
    private JdbcClient jdbc;

    /** Only where mails are sent at all. */
    @Autowired
    private ObjectProvider<JavaMailSenderImpl> sender;

    private EngineTime time;
    private MailServer mails;

    @BeforeEach
    void itIsMarch() {
        sender.ifAvailable(used -> mails = MailServer.startFor(used));
        time = line.time();
        day("2039-03-07");
    }

    @AfterEach
    void forget() {
        line.abandon(KEY);
        line.forget(KEY);
        jdbc.sql("update draft set business_key = 'forgotten', plan_year = 1900 where business_key = ?")
                .param(KEY)
                .update();
        line.forgetPast(KEY);
        time.close();
        if (mails != null) {
            mails.close();
        }
    }

    @Test
    void aRelayedDraftFromItsDirectiveToItsResult() {
        line.start(KEY, "Luật chín");
        line.log(KEY);
        assertThat(stages()).isEqualTo(Map.of("DIRECTIVE", DIRECTED));
        line.plan(KEY);
        line.approvePlan(KEY);
        day("2039-03-08");
        line.check(KEY, DraftLine.cleanCheck());
        line.adapt(KEY);
        line.approveMaterial(KEY);
        assertThat(stages()).containsEntry("PUBLISHED", "2039-03-08").hasSize(2);
        day("2039-03-09");
        line.verify(KEY);
        assertThat(stages()).containsEntry("CHANNELS", "2039-03-09").hasSize(3);
        line.comment(KEY, "dieu-1", "Góp ý");
        day("2039-03-14");
        line.closeEarly(KEY);
        assertThat(stages()).containsEntry("COMMENTS", "2039-03-14").hasSize(4);
        day("2039-03-15");
        line.answer(KEY);
        assertThat(stages()).hasSize(4);
        day("2039-03-16");
        line.approveTable(KEY);
        assertThat(stages()).containsEntry("ANSWERED", "2039-03-16").hasSize(5);
        day("2039-03-17");
        line.forward(KEY);
        line.publishResult(KEY);
        assertThat(stages()).hasSize(5);
        assertThat(draft().get("running").asBoolean()).isTrue();
    }

    @Test
    void aWindowEndsOnItsLastDayHoweverSoonItIsClosedAfter() {
        line.publish(KEY, "Luật chín");
        String lastDay = line.lastDay().toString();
        day(lastDay);
        assertThat(stages()).doesNotContainKey("COMMENTS");
        time.advanceTo(at(lastDay).plusSeconds(2 * 86_400));

        assertThat(stages()).containsEntry("COMMENTS", lastDay);
    }

    @Test
    void whatIsTakenDownWasPublishedOnItsDayAllTheSame() {
        line.publish(KEY, "Luật chín");
        jdbc.sql("update publication set posted_at = null where draft_id = ?")
                .param(line.draftId(KEY))
                .update();

        assertThat(stages()).containsEntry("PUBLISHED", "2039-03-07");
    }

    @Test
    void ofOneThatCameTwiceTheSecondTimeIsTold() {
        line.publish(KEY, "Luật chín");
        line.verify(KEY);
        line.comment(KEY, "dieu-1", "Góp ý");
        line.closeEarly(KEY);
        line.answer(KEY);
        line.approveTable(KEY);
        assertThat(stages()).hasSize(5);
        line.stop(KEY);
        assertThat(draft().get("status").asText()).isEqualTo("STOPPED");
        assertThat(draft().get("running").asBoolean()).isFalse();
        String first = draft().get("instance").asText();

        day("2039-05-03");
        line.start(KEY, "Luật chín");
        assertThat(stages()).isEqualTo(Map.of("DIRECTIVE", DIRECTED));
        assertThat(draft().get("instance").asText()).isNotEqualTo(first);
        assertThat(draft().get("status").asText()).isIn("NOT_DUE", "NEARLY_DUE");
        JsonNode item = row("II.3a");
        assertThat(item.get("cases")).hasSize(1);
        assertThat(item.at("/cases/0/startedAt").asText()).startsWith("2039-05-03T09:00");
        assertThat(item.get("startedAt").asText()).startsWith("2039-03-07T09:00");
    }

    @Test
    void aDraftThatIsWithdrawnIsReportedAndNothingElse() {
        line.start(KEY, "Luật chín");
        line.log(KEY);
        line.office("phong-tu-phap-cv")
                .complete("plan-communication", KEY, Map.of("courseOfDraft", "withdrawn", "planNote", "Cơ quan rút"));
        day("2039-03-10");
        line.office("phong-tu-phap-cv")
                .complete("record-result", KEY, Map.of("outcome", "withdrawn", "outcomeReason", "Cơ quan rút"));

        assertThat(stages()).isEqualTo(Map.of("DIRECTIVE", DIRECTED, "REPORTED", "2039-03-10"));
        assertThat(draft().get("status").asText()).isEqualTo("STOPPED");
        assertThat(List.of("II.3a", "II.3b", "II.3c", "II.3d"))
                .allSatisfy(part ->
                        assertThat(row(part).at("/cases/0/status").asText()).isEqualTo("STOPPED"));
        JsonNode ended = row("II.3a").at("/cases/0");
        assertThat(ended.get("running").asBoolean()).isFalse();
        assertThat(ended.get("endedAt").asText()).startsWith("2039-03-10T09:00");
        assertThat(row("II.3a").get("endedAt").asText()).startsWith("2039-03-10T09:00");
        assertThat(row("II.3b").at("/cases/0/instance").isNull()).isTrue();
    }

    private void day(String day) {
        Instant morning = at(day);
        time.advanceTo(morning);
    }

    private JsonNode board() {
        return line.office("hoi-dong-cv").get("/api/plan/2039", JsonNode.class).getBody();
    }

    private JsonNode draft() {
        assertThat(board().get("drafts")).hasSize(1);
        return board().get("drafts").get(0);
    }

    private Map<String, String> stages() {
        Map<String, String> reached = new TreeMap<>();
        for (JsonNode stage : draft().get("stages")) {
            if (!stage.get("on").isNull()) {
                reached.put(stage.get("stage").asText(), stage.get("on").asText());
            }
        }
        return reached;
    }

    private JsonNode row(String code) {
        return StreamSupport.stream(board().get("items").spliterator(), false)
                .filter(item -> item.get("code").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
