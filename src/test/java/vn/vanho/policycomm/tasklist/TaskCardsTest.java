package vn.vanho.policycomm.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vanho.policycomm.security.Visitor;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.EngineTime;
import vn.vanho.policycomm.support.OnH2;

/** What the cards of Tasklist tell, and which tasks the shared filters hold. */
@OnH2
class TaskCardsTest {

    private static final String KEY = "2032/II.3a/the-viec";
    private static final String RECORDS = "van-thu-cv";
    private static final String JUSTICE = "phong-tu-phap-cv";

    @Autowired
    private DraftLine line;

    @LocalServerPort
    private int port;

    @BeforeEach
    void aDirectiveHasArrived() {
        line.time().advanceTo(EngineTime.at("2032-03-01"));
        line.start(KEY, "Luật thẻ việc");
    }

    @AfterEach
    void itNeverHappened() {
        line.abandon(KEY);
        line.time().close();
    }

    @Test
    void aCardTellsItemCaseDayAndStatus() {
        JsonNode card = onlyCard();

        assertThat(card.get("item").asText()).isEqualTo("II.3a");
        assertThat(card.get("subject").asText()).isEqualTo("Luật thẻ việc");
        assertThat(card.get("due").asText()).isEqualTo("02/03/2032");
        assertThat(card.get("status").asText()).isEqualTo("NEARLY_DUE");
        assertThat(card.get("words").asText()).isEqualTo("Sắp đến hạn");
    }

    @Test
    void itsStatusIsWorkedOutWhenItIsShown() {
        line.time().advanceTo(EngineTime.at("2032-03-03"));

        assertThat(onlyCard().get("words").asText()).isEqualTo("Quá hạn");
    }

    @Test
    void nobodySeesTheCardOfATaskOfOthers() {
        assertThat(cards(JUSTICE, task())).isEmpty();
        assertThat(cards(RECORDS, "khong-co-viec-nay")).isEmpty();
    }

    @Test
    void theFiltersHoldWhatTheySay() {
        assertThat(filters(RECORDS))
                .containsExactly(
                        "Việc của đơn vị", "Việc của tôi", "Đang phối hợp", "Sắp đến hạn", "Quá hạn", "Đã giao lại");
        assertThat(held(RECORDS, "Việc của đơn vị")).contains(task());
        assertThat(held(RECORDS, "Sắp đến hạn")).contains(task());
        assertThat(held(RECORDS, "Quá hạn")).doesNotContain(task());
        assertThat(held(RECORDS, "Đang phối hợp")).doesNotContain(task());
        assertThat(held(JUSTICE, "Việc của đơn vị")).doesNotContain(task());

        line.time().advanceTo(EngineTime.at("2032-03-03"));
        assertThat(held(RECORDS, "Sắp đến hạn")).doesNotContain(task());
        assertThat(held(RECORDS, "Quá hạn")).contains(task());
    }

    @Test
    void aClaimedTaskIsMineAndStaysTheUnits() {
        String task = task();
        line.office(RECORDS).post("/engine-rest/task/{id}/claim", Map.of("userId", RECORDS), task);

        assertThat(held(RECORDS, "Việc của tôi")).contains(task);
        assertThat(held(RECORDS, "Việc của đơn vị")).contains(task);
    }

    @Test
    void aPartOfAUnitIsAmongWhatItCoordinates() {
        String other = "2032/II.3a/the-phoi-hop";
        line.publish(other, "Luật phối hợp", Map.of("unitsAsked", List.of("xa-to-mua")));
        try {
            String part = line.office("xa-to-mua-cv")
                    .tasks("do-work", other + "/written-opinion/xa-to-mua")
                    .get(0)
                    .get("id")
                    .asText();
            assertThat(held("xa-to-mua-cv", "Đang phối hợp")).contains(part);
        } finally {
            line.abandon(other);
        }
    }

    private String task() {
        return line.office(RECORDS).tasks("log-directive", KEY).get(0).get("id").asText();
    }

    private JsonNode onlyCard() {
        List<JsonNode> cards = cards(RECORDS, task());
        assertThat(cards).hasSize(1);
        return cards.get(0);
    }

    private List<JsonNode> cards(String account, String task) {
        Visitor visitor = new Visitor(port);
        visitor.signIn(account, "Chinh-sach-407!");
        return list(visitor.ask("/lam-viec/viec/the?viec=" + task).body());
    }

    private List<String> filters(String account) {
        return StreamSupport.stream(
                        line.office(account)
                                .get(
                                        "/engine-rest/filter?resourceType=Task&sortBy=filterId&sortOrder=asc",
                                        JsonNode.class)
                                .getBody()
                                .spliterator(),
                        false)
                .sorted(Comparator.comparingInt(
                        filter -> filter.at("/properties/priority").asInt()))
                .map(filter -> filter.get("name").asText())
                .toList();
    }

    private List<String> held(String account, String name) {
        JsonNode filter = line.office(account)
                .get("/engine-rest/filter?resourceType=Task&name={name}", JsonNode.class, name)
                .getBody()
                .get(0);
        JsonNode tasks = line.office(account)
                .get(
                        "/engine-rest/filter/{id}/list?maxResults=500",
                        JsonNode.class,
                        filter.get("id").asText())
                .getBody();
        return StreamSupport.stream(tasks.spliterator(), false)
                .map(task -> task.get("id").asText())
                .collect(Collectors.toList());
    }

    private static List<JsonNode> list(String body) {
        try {
            return StreamSupport.stream(new ObjectMapper().readTree(body).spliterator(), false)
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(body, e);
        }
    }
}
