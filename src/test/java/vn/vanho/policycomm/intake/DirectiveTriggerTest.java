package vn.vanho.policycomm.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.organisation.Integration;
import vn.vanho.policycomm.plan.YearMessages;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.EngineTime;
import vn.vanho.policycomm.support.ItemCase;
import vn.vanho.policycomm.support.OnH2;

/** A directive that comes in over the API begins the draft that waits for it, once; every other changes nothing. */
@OnH2
class DirectiveTriggerTest {

    private static final int YEAR = 2031;
    private static final String DRAFT = "2031/II.3a/luat-viec-lam";

    @Autowired
    private DraftLine line;

    @Autowired
    private YearMessages messages;

    @Autowired
    private JdbcClient jdbc;

    private ItemCase year;
    private int before;

    @BeforeEach
    void aDraftWaits() {
        before = drafts();
        year = new ItemCase(line, "yearly-plan", "2031");
        year.time().advanceTo(EngineTime.at(LocalDate.of(YEAR, 1, 2)));
        year.start("phong-tu-phap-cv", Map.of("planYear", YEAR));
        messages.draftRegistered(YEAR, "luat-viec-lam", "Luật Việc làm");
    }

    @AfterEach
    void drop() {
        year.close();
        line.abandon(DRAFT);
        List.of("plan_item", "year_plan", "item_result")
                .forEach(table -> jdbc.sql("delete from %s where plan_year = ?".formatted(table))
                        .param(YEAR)
                        .update());
        jdbc.sql("delete from incoming_document").update();
    }

    @Test
    void theDraftThatWaitsBeginsAsAChildOfItsYear() {
        ResponseEntity<JsonNode> answer = send(Integration.ACCOUNT, directive());

        assertThat(answer.getStatusCode()).as("%s", answer.getBody()).isEqualTo(HttpStatus.ACCEPTED);
        assertThat(answer.getBody().get("businessKey").asText()).isEqualTo(DRAFT);
        year.time().runDueJobs();
        assertThat(line.openSteps(DRAFT)).containsExactlyInAnyOrder("communicate", "log-directive");
        assertThat(line.draftId(DRAFT)).isNotBlank();
    }

    @Test
    void theSameDirectiveIsTakenOnce() {
        send("van-thu-cv", directive());
        ResponseEntity<JsonNode> again = send("van-thu-cv", directive());

        assertThat(again.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(again.getBody().get("message").asText()).contains("512/STP-PBGDPL");
        assertThat(drafts()).isEqualTo(before + 1);
    }

    @Test
    void aDirectiveThatNoPlanWaitsForChangesNothing() {
        Map<String, Object> other = directive();
        other.put("title", "Luật Đất đai");
        ResponseEntity<JsonNode> answer = send("phong-tu-phap-cv", other);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(answer.getBody().get("message").asText()).contains("2031/II.3a/luat-dat-dai");
        assertThat(drafts()).isEqualTo(before);
        assertThat(jdbc.sql("select count(*) from incoming_document")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void itIsCheckedLikeTheForm() {
        Map<String, Object> wrong = directive();
        wrong.remove("directiveNumber");
        wrong.put("documentType", "thu");
        ResponseEntity<JsonNode> answer = send(Integration.ACCOUNT, wrong);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody().get("violations").findValuesAsText("field"))
                .contains("directiveNumber", "documentType");
        assertThat(line.openSteps(DRAFT)).containsExactly("directive-awaited");
    }

    @Test
    void onlySomeMaySendOne() {
        for (String account : List.of("phong-y-te-cv", "phong-vhtt-lanhdao", "hoi-dong-cv")) {
            assertThat(send(account, directive()).getStatusCode()).as(account).isEqualTo(HttpStatus.FORBIDDEN);
        }
        assertThat(drafts()).isEqualTo(before);
    }

    @Test
    void theIntegrationAccountDoesNothingElse() {
        assertThat(line.office(Integration.ACCOUNT)
                        .get("/engine-rest/task", JsonNode.class)
                        .getBody())
                .isEmpty();
        assertThat(line.office(Integration.ACCOUNT)
                        .get("/engine-rest/process-instance", JsonNode.class)
                        .getBody())
                .isEmpty();
        assertThat(line.office(Integration.ACCOUNT)
                        .start("correct-publication", "2031/II.3b/x", Map.of())
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    private int drafts() {
        return jdbc.sql("select count(*) from draft where plan_year = ?")
                .param(YEAR)
                .query(Integer.class)
                .single();
    }

    private ResponseEntity<JsonNode> send(String account, Map<String, Object> values) {
        return line.office(account).post("/api/triggers/directive", values);
    }

    private static Map<String, Object> directive() {
        Map<String, Object> values = new HashMap<>(DraftLine.directive("Luật Việc làm"));
        values.remove("draftFile");
        values.put("directiveDate", "2031-01-02");
        return values;
    }
}
