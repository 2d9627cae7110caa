package vn.vanho.policycomm.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.Interference;

/** Two people complete the same task: whoever is late is told so, and nothing of theirs is kept. */
abstract class SameTaskTwice {

    private static final String KEY = "2024/II.3a/cung-mot-viec";
    private static final String HEALTH = "phong-y-te";
    private static final String WORK = KEY + "/coordinate/" + HEALTH;
    private static final Map<String, Object> NOTHING = Map.of("contribution", "nothing");
    private static final String LATE = "Việc này vừa được người khác thay đổi; hãy tải lại và thử lại";

    @Autowired
    private DraftLine line;

    @Autowired
    private Interference interference;

    private String task = "";

    @BeforeEach
    void aUnitHasATask() {
        line.publish(KEY, "Luật cùng một việc", Map.of("coordinators", List.of(HEALTH)));
        task = line.office("phong-y-te-cv")
                .tasks("do-work", WORK)
                .get(0)
                .get("id")
                .asText();
    }

    @AfterEach
    void endTheDraft() {
        interference.end();
        line.abandon(KEY);
    }

    @Test
    void whoIsLateByAMomentIsToldToReload() {
        interference.onceAt("do-work", () -> meanwhile(this::complete));
        refusedAsLate(complete());
        assertThat(line.openSteps(WORK)).contains("confirm-work").doesNotContain("do-work");
    }

    @Test
    void whoSeesTheTaskAsItWasBeforeIsToldToReload() {
        assertThat(complete().getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
        refusedAsLate(complete());
    }

    private static void refusedAsLate(ResponseEntity<JsonNode> answer) {
        assertThat(answer.getStatusCode()).as("%s", answer.getBody()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(answer.getBody().get("message").asText()).isEqualTo(LATE);
    }

    /** In another thread, as another request has it. */
    private static void meanwhile(Supplier<ResponseEntity<JsonNode>> other) {
        assertThat(CompletableFuture.supplyAsync(other).join().getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
    }

    private ResponseEntity<JsonNode> complete() {
        return line.office("phong-y-te-cv").submit(task, NOTHING);
    }
}
