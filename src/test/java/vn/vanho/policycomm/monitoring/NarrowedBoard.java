package vn.vanho.policycomm.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanho.policycomm.support.EngineTime.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.figures.Activities;
import vn.vanho.policycomm.figures.Activity;
import vn.vanho.policycomm.figures.ActivityLog;
import vn.vanho.policycomm.figures.Measure;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.ItemOutcome;
import vn.vanho.policycomm.plan.ItemResult;
import vn.vanho.policycomm.plan.ItemResults;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.ItemCase;

/** The board of a year in which one item, two drafts and a report are on their way, told as a whole and in parts. */
abstract class NarrowedBoard {

    private static final int YEAR = 2037;
    private static final String JUSTICE = "phong-tu-phap-cv";
    private static final String FIRST = "2037/II.3a/luat-thu-nhat";
    private static final String SECOND = "2037/II.3a/luat-thu-hai";

    @Autowired
    private DraftLine line;

    @Autowired
    private ItemResults results;

    @Autowired
    private Activities activities;

    @Autowired
    private JdbcClient jdbc;

    private ItemCase item;

    @BeforeEach
    void aYearOnItsWay() {
        item = new ItemCase(line, "raise-awareness", "2037/II.1a");
        item.time().advanceTo(at("2037-02-02"));
        item.start(JUSTICE, Map.of("planYear", YEAR));
        item.time().advanceTo(at("2037-05-04"));
        line.start(FIRST, "Luật thứ nhất");
        line.publish(SECOND, "Luật thứ hai");
        held("xa-to-mua", "2037-03-31", 20);
        held("xa-to-mua", "2037-04-01", 30);
        held("xa-van-ho", "2037-12-31", 50);
    }

    @AfterEach
    void forget() {
        item.close();
        for (String key : List.of(FIRST, SECOND, "2037/III.1b/xa-to-mua", "2037/III.1b/xa-van-ho")) {
            line.abandon(key);
            line.forget(key);
        }
        line.forgetPast("2037/%");
        jdbc.sql("delete from registered_draft where plan_year = ?").param(YEAR).update();
    }

    private void held(String unit, String day, long attendees) {
        activities.keep(
                new ActivityLog("2037/II.1a/brief-officers/" + unit, YEAR, "II.1a", unit, "brief-officers-" + day),
                List.of(new Activity(
                        LocalDate.parse(day), "Họp", "", Map.of(Measure.SESSIONS, 1L, Measure.ATTENDEES, attendees))));
    }

    @Test
    void aQuarterHasTheItemsThatTouchItTheCasesThatRanInItAndItsFigures() {
        JsonNode first = board("?quy=1");
        assertThat(first.findValuesAsText("code")).contains("II.1a", "II.3a").doesNotContain("II.2c", "II.4b");
        assertThat(keys(first, "II.1a")).containsExactly("2037/II.1a");
        assertThat(keys(first, "II.3a")).isEmpty();
        assertThat(first.get("drafts")).isEmpty();
        assertThat(first.get("figures")).hasSize(1);
        assertThat(figure(first, 0, "ATTENDEES")).isEqualTo(20);
        assertThat(figure(first, 0, "SESSIONS")).isEqualTo(1);

        JsonNode second = board("?quy=2");
        assertThat(second.findValuesAsText("code")).contains("II.4b").doesNotContain("II.2c");
        assertThat(keys(second, "II.3a")).containsExactlyInAnyOrder(FIRST, SECOND);
        assertThat(texts(second.get("drafts"), "key")).containsExactlyInAnyOrder(FIRST, SECOND);
        assertThat(second.at("/figures/0/quarter").asInt()).isEqualTo(2);
        assertThat(figure(second, 0, "ATTENDEES")).isEqualTo(30);
        assertThat(board("?quy=3").at("/figures/0/values")).isEmpty();
    }

    @Test
    void theQuartersAddUpToTheYear() {
        JsonNode board = board("");

        assertThat(board.get("figures")).hasSize(5);
        assertThat(board.at("/figures/0/quarter").isNull()).isTrue();
        assertThat(figure(board, 0, "ATTENDEES")).isEqualTo(100);
        assertThat(List.of(
                        figure(board, 1, "ATTENDEES"),
                        figure(board, 2, "ATTENDEES"),
                        figure(board, 3, "ATTENDEES"),
                        figure(board, 4, "ATTENDEES")))
                .containsExactly(20L, 30L, 0L, 50L);
    }

    @Test
    void aUnitHasItsOwnPartsCasesAndFigures() {
        result("2037/III.1b/xa-to-mua");
        result("2037/III.1b/xa-van-ho");

        JsonNode board = board("?don-vi=xa-to-mua");
        assertThat(texts(board.get("units"), "id")).containsExactly("xa-to-mua");
        assertThat(board.get("items")).isNotEmpty().allSatisfy(state -> assertThat(texts(state.get("units"), "unit"))
                .containsExactly("xa-to-mua"));
        assertThat(keys(board, "III.1b")).containsExactly("2037/III.1b/xa-to-mua");
        assertThat(row(board, "III.1b").at("/cases/0/title").asText()).isEqualTo("Ủy ban nhân dân xã Tô Múa");
        assertThat(keys(board(""), "III.1b")).hasSize(2);
        assertThat(figure(board, 0, "ATTENDEES")).isEqualTo(50);
        assertThat(texts(board("?don-vi=hoi-dong").get("items"), "code")).isEmpty();
    }

    @Test
    void anItemIsToldAlone() {
        JsonNode board = board("?muc=II.1a");

        assertThat(texts(board.get("items"), "code")).containsExactly("II.1a");
        assertThat(board.get("items").get(0)).isEqualTo(row(board(""), "II.1a"));
        assertThat(board.get("drafts")).isEmpty();
        assertThat(figure(board, 0, "SESSIONS")).isEqualTo(3);
        assertThat(board("?muc=II.2c").at("/figures/0/values")).isEmpty();
        assertThat(texts(board("?muc=II.3d").get("drafts"), "key")).containsExactlyInAnyOrder(FIRST, SECOND);
    }

    @Test
    void aDraftIsToldByItsOwnCases() {
        item.time().advanceTo(at("2037-06-15"));
        assertThat(row(board(""), "II.3d").get("instances")).hasSize(1);

        JsonNode first = board("?du-thao=luat-thu-nhat");
        assertThat(texts(first.get("items"), "code")).containsExactly("II.3a", "II.3b", "II.3c", "II.3d");
        assertThat(row(first, "II.3a").get("status").asText()).isEqualTo("OVERDUE");
        assertThat(keys(first, "II.3a")).containsExactly(FIRST);
        assertThat(unit(row(first, "II.3a"), "van-thu").get("openTasks").asInt())
                .isEqualTo(1);
        assertThat(row(first, "II.3d").get("status").asText()).isEqualTo("NOT_DUE");
        assertThat(row(first, "II.3d").get("instances")).isEmpty();
        assertThat(texts(first.get("drafts"), "title")).containsExactly("Luật thứ nhất");
        assertThat(first.at("/figures/0/values")).isEmpty();
    }

    @Test
    void filtersMeet() {
        JsonNode board = board("?du-thao=luat-thu-hai&don-vi=trung-tam-ttvh&muc=II.3b&quy=2");

        assertThat(texts(board.get("items"), "code")).containsExactly("II.3b");
        assertThat(texts(row(board, "II.3b").get("units"), "unit")).containsExactly("trung-tam-ttvh");
        assertThat(keys(board, "II.3b")).containsExactly(SECOND);
        assertThat(board("?quy=&don-vi=&muc=&du-thao=").get("items"))
                .isEqualTo(board("").get("items"));
    }

    @Test
    void theYardstickIsTheYearsWhateverIsTold() {
        jdbc.sql("insert into registered_draft (plan_year, subject, title, proposal, rights, concern, wide, in_scope,"
                        + " registered_by, registered_at) values (2037, 'luat-thu-ba', 'Luật thứ ba', true, true, true,"
                        + " true, true, 'phong-tu-phap-cv', current_timestamp)")
                .update();

        JsonNode narrow = board("?muc=II.1a&quy=1");
        assertThat(narrow.get("policiesInScope").asInt()).isEqualTo(1);
        JsonNode waiting = board("?du-thao=luat-thu-ba").get("drafts").get(0);
        assertThat(waiting.get("title").asText()).isEqualTo("Luật thứ ba");
        assertThat(waiting.get("instance").isNull()).isTrue();
        assertThat(waiting.findValues("on")).hasSize(6).allMatch(JsonNode::isNull);
    }

    @Test
    void whatIsNoneIsRefusedByItsNameWithWhatThereIs() {
        refused("?quy=5", "quy", "Quý (quy): không có “5”; dùng một trong các mã: 1, 2, 3, 4");
        refused("?don-vi=xa-la", "don-vi", "Đơn vị (don-vi): không có “xa-la”; dùng một trong các mã: phong-tu-phap");
        refused("?muc=II.9", "muc", "Nhiệm vụ (muc): không có “II.9”; dùng một trong các mã: II.1a, II.1b");
        refused("?du-thao=la", "du-thao", "Dự thảo (du-thao): không có “la”; dùng một trong các mã: luat-thu-");
        assertThat(ask("?quy=0&muc=%27x&du-thao=%3Cb%3E").getBody().get("violations"))
                .hasSize(3);
        ResponseEntity<JsonNode> none =
                line.office(JUSTICE).get("/api/plan/2038?du-thao={s}", JsonNode.class, "luat-thu-hai");
        assertThat(none.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(none.getBody().get("message").asText()).contains("năm này chưa có mã nào");
    }

    private void refused(String query, String field, String message) {
        ResponseEntity<JsonNode> answer = ask(query);
        assertThat(answer.getStatusCode()).as(query).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody().at("/violations/0/field").asText()).isEqualTo(field);
        assertThat(answer.getBody().get("message").asText()).startsWith(message);
    }

    private void result(String key) {
        results.record(new ItemResult(
                key,
                YEAR,
                "III.1b",
                ItemOutcome.DONE,
                "",
                "",
                JUSTICE,
                at("2037-05-04").atZone(Deadline.ZONE).toOffsetDateTime()));
    }

    private ResponseEntity<JsonNode> ask(String query) {
        return line.office(JUSTICE).get("/api/plan/2037" + query, JsonNode.class);
    }

    private JsonNode board(String query) {
        ResponseEntity<JsonNode> answer = ask(query);
        assertThat(answer.getStatusCode()).as("%s", answer.getBody()).isEqualTo(HttpStatus.OK);
        return answer.getBody();
    }

    private static JsonNode row(JsonNode board, String code) {
        return find(board.get("items"), "code", code);
    }

    private static JsonNode unit(JsonNode item, String id) {
        return find(item.get("units"), "unit", id);
    }

    private static JsonNode find(JsonNode all, String field, String value) {
        return StreamSupport.stream(all.spliterator(), false)
                .filter(one -> one.get(field).asText().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> keys(JsonNode board, String code) {
        return texts(row(board, code).get("cases"), "key");
    }

    private static List<String> texts(JsonNode all, String field) {
        return StreamSupport.stream(all.spliterator(), false)
                .map(one -> one.get(field).asText())
                .toList();
    }

    private static long figure(JsonNode board, int time, String measure) {
        return find(board.get("figures").get(time).get("values"), "measure", measure)
                .get("value")
                .asLong();
    }
}
