package vn.vanho.policycomm.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** One case of a plan item, worked over REST by those whose work it is; in the end it is dropped with all its
 * records, and the clock set right again. */
public final class ItemCase implements AutoCloseable {

    private final DraftLine line;
    private final String process;
    private final String key;
    private final EngineTime time;

    public ItemCase(DraftLine line, String process, String key) {
        this.line = line;
        this.process = process;
        this.key = key;
        this.time = line.time();
    }

    public String key() {
        return key;
    }

    public EngineTime time() {
        return time;
    }

    public ResponseEntity<JsonNode> tryStart(String account, Map<String, ?> values) {
        return line.office(account).start(process, key, values);
    }

    public ItemCase start(String account, Map<String, ?> values) {
        ResponseEntity<JsonNode> started = tryStart(account, values);
        assertThat(started.getStatusCode()).as("%s", started.getBody()).isEqualTo(HttpStatus.OK);
        return this;
    }

    /** Completes the one open task of a step. */
    public ItemCase complete(String account, String step, Map<String, ?> values) {
        line.office(account).complete(step, key, values);
        time.runDueJobs();
        return this;
    }

    /** Completes the one open task of a step of a called process, e.g. below {@code brief-officers/xa-to-mua}. */
    public ItemCase complete(String account, String step, String below, Map<String, ?> values) {
        line.office(account).complete(step, key + "/" + below, values);
        time.runDueJobs();
        return this;
    }

    /** Tries to complete the one open task of a step. */
    public ResponseEntity<JsonNode> submit(String account, String step, Map<String, ?> values) {
        Office office = line.office(account);
        List<JsonNode> open = office.tasks(step, key);
        assertThat(open).as("open tasks of %s", step).hasSize(1);
        return office.submit(open.get(0).get("id").asText(), values);
    }

    /** The leadership signs a document that was drafted, and văn thư keys its number back. */
    public ItemCase issue(String kind, String number) {
        time.runDueJobs();
        return complete("lanh-dao-ubnd-lanhdao", "sign-document", kind, Map.of("documentDecision", "signed"))
                .complete(
                        "van-thu-cv",
                        "number-document",
                        kind,
                        Map.of("documentNumber", number, "documentDate", "2024-04-01"));
    }

    /** The same for a document that the chairman of the Council signs. */
    public ItemCase issueAsCouncil(String below) {
        time.runDueJobs();
        return complete("hoi-dong-lanhdao", "sign-document", below, Map.of("documentDecision", "signed"))
                .complete(
                        "van-thu-cv",
                        "number-document",
                        below,
                        Map.of("documentNumber", "7/TB-HĐ", "documentDate", "2024-04-01"));
    }

    /** What the one open task of a step shows in a field, as text. */
    public String variable(String account, String step, String name) {
        Office office = line.office(account);
        String task = office.tasks(step, key).get(0).get("id").asText();
        return String.valueOf(
                office.get("/engine-rest/task/{id}/variables/{name}?deserializeValue=false", JsonNode.class, task, name)
                        .getBody()
                        .get("value"));
    }

    /** A unit does its part and its head confirms. */
    public ItemCase work(String kind, String unit, Map<String, ?> values) {
        String below = kind + "/" + unit;
        return complete(unit + "-cv", "do-work", below, values)
                .complete(unit + "-lanhdao", "confirm-work", below, Map.of("workConfirmation", "confirmed"));
    }

    public List<String> openSteps() {
        return line.openSteps(key);
    }

    public boolean ended() {
        return line.ended(key);
    }

    @Override
    public void close() {
        line.abandon(key);
        line.forget(key);
        time.close();
    }
}
