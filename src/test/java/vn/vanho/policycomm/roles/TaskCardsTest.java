package vn.vanho.policycomm.roles;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.OnH2;

/** What Tasklist shows of a task before it is opened. */
@OnH2
class TaskCardsTest {

    private static final String RECORDS = "van-thu-cv";

    @Autowired
    private DraftLine line;

    @Autowired
    private TestRestTemplate http;

    @Test
    void theCardOfATaskNamesItsDraftAndItsProcess() {
        line.start("2024/II.3a/the-viec", "Luật thẻ việc");
        String filter = get(
                        "/engine-rest/filter?resourceType=Task&name={name}",
                        MediaType.APPLICATION_JSON,
                        "Việc của đơn vị")
                .get(0)
                .get("id")
                .asText();
        JsonNode cards = get("/engine-rest/filter/{id}/list", MediaType.parseMediaType("application/hal+json"), filter);
        assertThat(StreamSupport.stream(cards.at("/_embedded/task").spliterator(), false)
                        .flatMap(card -> StreamSupport.stream(
                                card.at("/_embedded/variable").spliterator(), false))
                        .map(shown -> shown.path("value").asText()))
                .contains("Luật thẻ việc");
        assertThat(cards.at("/_embedded/processDefinition").findValuesAsText("name"))
                .contains("Truyền thông dự thảo luật");
    }

    private JsonNode get(String address, MediaType type, String value) {
        HttpHeaders headers = new HttpHeaders();
        headers.setAccept(List.of(type));
        return http.withBasicAuth(RECORDS, "Chinh-sach-407!")
                .exchange(address, HttpMethod.GET, new HttpEntity<>(headers), JsonNode.class, value)
                .getBody();
    }
}
