package vn.vanho.policycomm.roles;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.OnH2;

/** Whose task it is may take it, but not rewrite it or hand it to somebody else. */
@OnH2
class OwnTasksTest {

    private static final String RECORDS = "van-thu-cv";

    @Autowired
    private DraftLine line;

    @Autowired
    private TestRestTemplate http;

    private JsonNode task;

    @BeforeEach
    void aDirectiveWaitsAtRecords(TestInfo test) {
        String key =
                "2024/II.3a/" + test.getTestMethod().orElseThrow().getName().toLowerCase();
        line.start(key, "Luật " + key);
        task = line.office(RECORDS).tasks("log-directive", key).get(0);
    }

    @Test
    void itIsTaken() {
        assertThat(post("claim", Map.of("userId", RECORDS))).isEqualTo(HttpStatus.NO_CONTENT);
    }

    @Test
    void whoeverTookItGivesItBack() {
        post("claim", Map.of("userId", RECORDS));
        assertThat(as("van-thu-lanhdao", "unclaim")).as("another's").isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(as(RECORDS, "unclaim")).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(as("van-thu-lanhdao", "claim")).isEqualTo(HttpStatus.NO_CONTENT);
    }

    @Test
    void itIsNeitherRewrittenNorHandedOn() {
        String elsewhere = "xa-van-ho-cv";
        assertThat(put(Map.of("name", "Khác", "due", "2099-01-01T00:00:00.000+0700")))
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(post("assignee", Map.of("userId", elsewhere))).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(post("delegate", Map.of("userId", elsewhere))).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(post("identity-links", Map.of("userId", elsewhere, "type", "candidate")))
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    private HttpStatusCode as(String account, String action) {
        return line.office(account)
                .post("/engine-rest/task/{id}/" + action, Map.of("userId", account), id())
                .getStatusCode();
    }

    private HttpStatusCode post(String action, Map<String, ?> body) {
        return line.office(RECORDS)
                .post("/engine-rest/task/{id}/" + action, body, id())
                .getStatusCode();
    }

    private HttpStatusCode put(Map<String, ?> body) {
        return http.withBasicAuth(RECORDS, "Chinh-sach-407!")
                .exchange("/engine-rest/task/{id}", HttpMethod.PUT, new HttpEntity<>(body), JsonNode.class, id())
                .getStatusCode();
    }

    private String id() {
        return task.get("id").asText();
    }
}
