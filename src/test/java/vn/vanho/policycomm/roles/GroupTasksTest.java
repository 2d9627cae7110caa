package vn.vanho.policycomm.roles;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.OnH2;

/** A query for tasks of the asker's own groups is not compared with each right; every other query is. */
@OnH2
class GroupTasksTest {

    private static final String RECORDS = "van-thu";
    private static final String OTHERS = "xa-van-ho";

    @Autowired
    private DraftLine line;

    @Autowired
    private AuthorizationService rights;

    private String task;

    @BeforeEach
    void aDirectiveWaitsAtRecords(TestInfo test) {
        String name = test.getTestMethod().orElseThrow().getName().toLowerCase();
        String key = "2024/II.3a/" + name;
        line.start(key, "Luật " + name);
        task = line.office(RECORDS + "-cv")
                .tasks("log-directive", key)
                .get(0)
                .get("id")
                .asText();
    }

    @Test
    void ofTheirOwnGroupAllAreFound() {
        assertThat(found(RECORDS, Map.of("candidateGroups", List.of(RECORDS)))).isTrue();
        assertThat(found(RECORDS, Map.of("candidateGroup", RECORDS))).isTrue();
    }

    @Test
    void ofAnotherGroupNoneAreHoweverTheyAsk() {
        assertThat(found(OTHERS, Map.of())).isFalse();
        assertThat(found(OTHERS, Map.of("candidateGroup", RECORDS))).isFalse();
        assertThat(found(OTHERS, Map.of("candidateGroups", List.of(OTHERS, RECORDS))))
                .isFalse();
        assertThat(found(OTHERS, Map.of("candidateUser", RECORDS + "-cv"))).isFalse();
        assertThat(found(OTHERS, either(Map.of("candidateGroups", List.of(OTHERS, RECORDS)))))
                .isFalse();
        assertThat(found(OTHERS, either(Map.of("candidateGroup", OTHERS, "name", "Vào sổ"))))
                .isFalse();
    }

    @Test
    void whatWasRevokedStaysHidden() {
        Authorization revoked = rights.createNewAuthorization(Authorization.AUTH_TYPE_REVOKE);
        revoked.setUserId(RECORDS + "-cv");
        revoked.setResource(Resources.TASK);
        revoked.setResourceId(task);
        revoked.removePermission(Permissions.READ);
        rights.saveAuthorization(revoked);
        try {
            assertThat(found(RECORDS, Map.of("candidateGroup", RECORDS))).isFalse();
        } finally {
            rights.deleteAuthorization(revoked.getId());
        }
    }

    private static Map<String, Object> either(Map<String, Object> any) {
        return Map.of("orQueries", List.of(any));
    }

    private boolean found(String unit, Map<String, Object> query) {
        JsonNode tasks =
                line.office(unit + "-cv").post("/engine-rest/task", query).getBody();
        return tasks.findValuesAsText("id").contains(task);
    }
}
