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
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.EngineTime;
import vn.vanho.policycomm.support.ItemCase;
import vn.vanho.policycomm.support.OnH2;

/** Notices of training that come in run as children of their year, as many as come. */
@OnH2
class TrainingTriggerTest {

    private static final int YEAR = 2034;

    @Autowired
    private DraftLine line;

    @Autowired
    private JdbcClient jdbc;

    private ItemCase year;

    @BeforeEach
    void aYearRuns() {
        year = new ItemCase(line, "yearly-plan", "2034");
        year.time().advanceTo(EngineTime.at(LocalDate.of(YEAR, 4, 3)));
    }

    @AfterEach
    void drop() {
        year.close();
        List.of("plan_item", "year_plan", "item_result")
                .forEach(table -> jdbc.sql("delete from %s where plan_year = ?".formatted(table))
                        .param(YEAR)
                        .update());
        jdbc.sql("delete from incoming_document").update();
    }

    @Test
    void twoTrainingsOfAYearRunBesideEachOther() {
        year.start("phong-tu-phap-cv", Map.of("planYear", YEAR));
        assertThat(send(notice("Tập huấn đợt 1", "1/STP")).getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);
        assertThat(send(notice("Tập huấn đợt 2", "2/STP")).getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);
        year.time().runDueJobs();

        assertThat(line.openSteps("2034/II.4a/tap-huan-dot-1")).isNotEmpty();
        assertThat(line.openSteps("2034/II.4a/tap-huan-dot-2")).isNotEmpty();
        assertThat(send(notice("Tập huấn đợt 1", "1/STP")).getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
    }

    @Test
    void withoutAPlanOfItsYearNothingChanges() {
        ResponseEntity<JsonNode> answer = send(notice("Tập huấn đợt 1", "1/STP"));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(answer.getBody().get("message").asText()).contains("năm 2034");
        assertThat(jdbc.sql("select count(*) from incoming_document")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theItemIsOneOfTheTwo() {
        Map<String, Object> other = notice("Tập huấn", "1/STP");
        other.put("item", "II.1a");

        assertThat(send(other).getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    }

    private ResponseEntity<JsonNode> send(Map<String, Object> values) {
        return line.office("tich-hop").post("/api/triggers/training", values);
    }

    private static Map<String, Object> notice(String title, String number) {
        return new HashMap<>(Map.of(
                "item", "II.4a",
                "title", title,
                "noticeSender", "Sở Tư pháp",
                "noticeNumber", number,
                "noticeDate", "2034-04-01",
                "heldOn", "2034-06-15",
                "place", "Sơn La"));
    }
}
