package vn.vanho.policycomm.models;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.EngineTime;
import vn.vanho.policycomm.support.ItemCase;
import vn.vanho.policycomm.support.Office;

/** A training of 2028 up to its day, as both items prepare it; in the end it is dropped. */
final class TrainingCase implements AutoCloseable {

    static final String JUSTICE = "phong-tu-phap-cv";
    static final String HELD_ON = "2028-06-20";

    private final DraftLine line;
    private final ItemCase item;

    TrainingCase(DraftLine line, String process, String code) {
        this.line = line;
        this.item = new ItemCase(line, process, "2028/%s/ky-nang-truyen-thong".formatted(code));
        advanceTo("2028-06-05");
    }

    ItemCase item() {
        return item;
    }

    void advanceTo(String day) {
        item.time().advanceTo(EngineTime.at(day));
    }

    static Map<String, Object> notice() {
        return new HashMap<>(Map.of(
                "title", "Kỹ năng truyền thông",
                "noticeSender", "Sở Tư pháp tỉnh Sơn La",
                "noticeNumber", "812/STP-PBGDPL",
                "noticeDate", "2028-06-01",
                "heldOn", HELD_ON,
                "place", "Sơn La"));
    }

    TrainingCase begin() {
        item.start(JUSTICE, notice());
        return this;
    }

    TrainingCase call(String... units) {
        item.complete(JUSTICE, "call-for-nominations", request(units));
        return this;
    }

    static Map<String, Object> request(String... units) {
        return Map.of("nominators", List.of(units), "nominateBy", "2028-06-09", "nominationNote", "Công chức pháp chế");
    }

    TrainingCase nominate(String unit, String... names) {
        item.work("nominate", unit, people(names));
        return this;
    }

    static Map<String, Object> people(String... names) {
        return Map.of(
                "nominationState",
                "some",
                "nominees",
                List.of(names).stream()
                        .map(name -> Map.of("name", name, "position", "Chuyên viên"))
                        .toList());
    }

    /** The letter as it was filled in, signed and numbered. */
    TrainingCase send() {
        item.complete(JUSTICE, "draft-nomination", letter()).issue("nomination", "99/UBND-TP");
        return this;
    }

    Map<String, Object> letter() {
        Map<String, Object> letter = new HashMap<>();
        List.of("documentSubject", "documentAddressee", "documentBody", "documentRecipients")
                .forEach(field -> letter.put(field, shown(JUSTICE, "draft-nomination", "", field)));
        return letter;
    }

    /** The ids of these people among those who may be ticked. */
    List<String> ids(String account, String step, String below, String... names) {
        JsonNode choices = json(shown(account, step, below, "nomineeOptions"));
        return StreamSupport.stream(choices.spliterator(), false)
                .filter(choice -> List.of(names).stream()
                        .anyMatch(name -> choice.get("label").asText().startsWith(name)))
                .map(choice -> choice.get("value").asText())
                .toList();
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the one open task of a step shows in a field, as text. */
    String shown(String account, String step, String below, String field) {
        Office office = line.office(account);
        String task = office.tasks(step, item.key() + below).get(0).get("id").asText();
        return office.get("/engine-rest/task/{id}/variables/{name}?deserializeValue=false", JsonNode.class, task, field)
                .getBody()
                .get("value")
                .asText();
    }

    @Override
    public void close() {
        item.close();
    }
}
