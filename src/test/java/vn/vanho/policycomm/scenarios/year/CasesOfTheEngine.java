package vn.vanho.policycomm.scenarios.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.boot.test.context.TestComponent;
import vn.vanho.policycomm.plan.ItemProcesses;

/** The cases of an item as its row tells them, compared with the engine's history and with what runs. */
@TestComponent
class CasesOfTheEngine {

    private final HistoryService history;

    CasesOfTheEngine(HistoryService history) {
        this.history = history;
    }

    /** @param running business keys of all that runs for the item */
    void agree(JsonNode item, int year, Set<String> running) {
        String code = item.get("code").asText();
        List<HistoricProcessInstance> begun = history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(ItemProcesses.processOf(code))
                .processInstanceBusinessKeyLike(year + "/%")
                .orderByProcessInstanceStartTime()
                .asc()
                .list();
        Map<String, HistoricProcessInstance> last = begun.stream()
                .collect(Collectors.toMap(
                        HistoricProcessInstance::getBusinessKey, instance -> instance, (first, second) -> second));
        List<JsonNode> shown =
                StreamSupport.stream(item.get("cases").spliterator(), false).toList();
        assertThat(shown.stream().map(one -> one.get("key").asText())).as(code).containsAll(last.keySet());
        for (JsonNode one : shown) {
            String key = one.get("key").asText();
            boolean runs = running.stream().anyMatch(any -> any.equals(key) || any.startsWith(key + "/"));
            assertThat(one.get("running").asBoolean())
                    .as("%s: %s runs", code, key)
                    .isEqualTo(runs);
            agrees(one, last.get(key), runs);
        }
        item(item, begun, shown, running);
    }

    private void agrees(JsonNode one, HistoricProcessInstance of, boolean runs) {
        String key = one.get("key").asText();
        Instant started = of == null ? null : of.getStartTime().toInstant();
        Instant ended = of == null || of.getEndTime() == null || runs
                ? null
                : of.getEndTime().toInstant();
        assertThat(moment(one, "startedAt")).as("%s: start", key).isEqualTo(started);
        assertThat(moment(one, "endedAt")).as("%s: end", key).isEqualTo(ended);
        if (of != null && (of.getEndTime() == null || !runs)) {
            assertThat(one.get("instance").asText()).as(key).isEqualTo(of.getId());
        }
    }

    private void item(JsonNode item, List<HistoricProcessInstance> begun, List<JsonNode> cases, Set<String> running) {
        String code = item.get("code").asText();
        assertThat(moment(item, "startedAt"))
                .as("%s: first start", code)
                .isEqualTo(begun.stream()
                        .map(instance -> instance.getStartTime().toInstant())
                        .findFirst()
                        .orElse(null));
        if (!running.isEmpty()) {
            assertThat(moment(item, "endedAt")).as("%s goes on", code).isNull();
        } else if (moment(item, "endedAt") != null && !begun.isEmpty()) {
            assertThat(moment(item, "endedAt")).as("%s: last end", code).isEqualTo(lastEnd(begun));
        }
        List<String> instances = new ArrayList<>();
        item.get("instances").forEach(id -> instances.add(id.asText()));
        assertThat(instances)
                .as("instances of %s", code)
                .isEqualTo(cases.stream()
                        .filter(one -> one.get("running").asBoolean())
                        .map(one -> one.get("instance").asText())
                        .toList())
                .containsAll(begun.stream()
                        .filter(instance -> instance.getEndTime() == null)
                        .map(HistoricProcessInstance::getId)
                        .toList())
                .allSatisfy(id -> assertThat(history.createHistoricProcessInstanceQuery()
                                .processInstanceId(id)
                                .unfinished()
                                .count())
                        .isEqualTo(1));
    }

    private static Instant lastEnd(List<HistoricProcessInstance> begun) {
        Stream<Instant> ends = begun.stream()
                .map(HistoricProcessInstance::getEndTime)
                .filter(Objects::nonNull)
                .map(end -> end.toInstant());
        return ends.max(Comparator.naturalOrder()).orElse(null);
    }

    private static Instant moment(JsonNode of, String field) {
        return of.get(field).isNull()
                ? null
                : OffsetDateTime.parse(of.get(field).asText()).toInstant();
    }
}
