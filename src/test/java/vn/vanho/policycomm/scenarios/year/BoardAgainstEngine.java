package vn.vanho.policycomm.scenarios.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.client.TestRestTemplate;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.WorkingCalendar;
import vn.vanho.policycomm.support.Office;

/** What {@code GET /api/plan/{year}} says, compared with what the engine runs and ran. */
@TestComponent
class BoardAgainstEngine {

    /** Of one draft's case: all others bear the item of their key. */
    private static final Map<String, String> PARTS_OF_A_DRAFT =
            Map.of("publish-materials", "II.3b", "spread-on-networks", "II.3c", "handle-comments", "II.3d");

    private static final Set<String> PRESSING = Set.of("OVERDUE", "NO_ANSWER");

    private final RuntimeService instances;
    private final TaskService tasks;
    private final CasesOfTheEngine cases;
    private final Units units;
    private final WorkingCalendar calendar;
    private final Clock clock;

    BoardAgainstEngine(
            RuntimeService instances,
            TaskService tasks,
            CasesOfTheEngine cases,
            Units units,
            WorkingCalendar calendar,
            Clock clock) {
        this.instances = instances;
        this.tasks = tasks;
        this.cases = cases;
        this.units = units;
        this.calendar = calendar;
        this.clock = clock;
    }

    JsonNode plan(int year, TestRestTemplate http) {
        return Office.of(http, "tich-hop")
                .get("/api/plan/{year}", JsonNode.class, year)
                .getBody();
    }

    List<String> running() {
        return instances.createProcessInstanceQuery().list().stream()
                .map(ProcessInstance::getBusinessKey)
                .toList();
    }

    /** Returns the board. */
    JsonNode agrees(int year, TestRestTemplate http) {
        Map<String, String> items = new HashMap<>();
        Map<String, Set<String>> running = new HashMap<>();
        for (ProcessInstance instance : instances.createProcessInstanceQuery().list()) {
            String[] key = instance.getBusinessKey().split("/");
            if (key.length > 1 && key[0].equals(Integer.toString(year))) {
                String item = item(instance.getProcessDefinitionKey(), key);
                items.put(instance.getId(), item);
                running.computeIfAbsent(item, code -> new TreeSet<>()).add(instance.getBusinessKey());
            }
        }
        List<Task> open = tasks.createTaskQuery().list();
        JsonNode board = plan(year, http);
        for (JsonNode item : board.get("items")) {
            String code = item.get("code").asText();
            cases.agree(item, year, running.getOrDefault(code, Set.of()));
            List<Task> own = open.stream()
                    .filter(task -> code.equals(items.get(task.getProcessInstanceId())))
                    .toList();
            item.get("units").forEach(unit -> agrees(code, unit, own));
        }
        theQuartersAddUp(board);
        return board;
    }

    private static String item(String process, String[] key) {
        return PARTS_OF_A_DRAFT.getOrDefault(process, key[1]);
    }

    private void agrees(String item, JsonNode shown, List<Task> open) {
        Unit unit = units.get(shown.get("unit").asText());
        List<Task> given = open.stream().filter(task -> isGiven(task, unit)).toList();
        assertThat(shown.get("openTasks").asInt())
                .as("%s: open tasks of %s", item, unit.name())
                .isEqualTo(given.size());
        if (!given.isEmpty()) {
            Instant due = given.stream()
                    .map(task -> task.getDueDate().toInstant())
                    .min(Instant::compareTo)
                    .orElseThrow();
            assertThat(OffsetDateTime.parse(shown.get("dueAt").asText()).toInstant())
                    .isEqualTo(due);
            String late = unit.has(Role.INVITED_BODY) ? "NO_ANSWER" : "OVERDUE";
            assertThat(PRESSING.contains(shown.get("status").asText()))
                    .as("%s: %s is late", item, unit.name())
                    .isEqualTo(due.isBefore(clock.instant()));
            assertThat(shown.get("status").asText())
                    .isIn(due.isBefore(clock.instant()) ? Set.of(late) : Set.of("NOT_DUE", "NEARLY_DUE"));
            assertThat(shown.get("workingDaysLate").asInt())
                    .as("%s: days by which %s is late", item, unit.name())
                    .isEqualTo(unit.has(Role.INVITED_BODY) ? 0 : workingDaysSince(due));
        }
    }

    /** Days after that of the due date on which offices worked, today among them. */
    private int workingDaysSince(Instant due) {
        LocalDate last = due.atZone(Deadline.ZONE).toLocalDate();
        LocalDate today = LocalDate.now(clock);
        return !last.isBefore(today)
                ? 0
                : (int) last.plusDays(1)
                        .datesUntil(today.plusDays(1))
                        .filter(calendar::isWorkingDay)
                        .count();
    }

    private boolean isGiven(Task task, Unit unit) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .anyMatch(link ->
                        unit.id().equals(link.getGroupId()) || unit.headGroup().equals(link.getGroupId()));
    }

    private static void theQuartersAddUp(JsonNode board) {
        List<JsonNode> times =
                StreamSupport.stream(board.get("figures").spliterator(), false).toList();
        assertThat(times).hasSize(5);
        for (JsonNode figure : times.get(0).get("values")) {
            String measure = figure.get("measure").asText();
            long quarters = times.stream()
                    .skip(1)
                    .mapToLong(time -> value(time, measure))
                    .sum();
            assertThat(figure.get("value").asLong()).as(measure).isEqualTo(quarters);
        }
    }

    private static long value(JsonNode time, String measure) {
        Stream<JsonNode> values = StreamSupport.stream(time.get("values").spliterator(), false);
        return values.filter(value -> value.get("measure").asText().equals(measure))
                .mapToLong(value -> value.get("value").asLong())
                .sum();
    }
}
