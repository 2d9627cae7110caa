package vn.vanho.policycomm.bench;

import static vn.vanho.policycomm.bench.CopiedRows.number;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills the engine with open tasks, as so many parts of units would: each a process instance of its own with its
 * variables, its unit's link and its unit's right to it. One real part is copied within the database, since starting
 * 100,000 cases would take longer than all that is measured.
 */
final class ManyTasks {

    private final CopiedRows rows;
    private final String task;
    private final String instance;
    private final String execution;
    private final String units;
    private final String key;

    /**
     * @param task id of the part that is copied
     * @param key business key of a copy, whose number is {@code n}
     */
    ManyTasks(JdbcClient jdbc, CopiedRows rows, String task, List<String> units, String key) {
        this.rows = rows;
        this.task = task;
        this.key = key;
        this.instance = of(jdbc, "PROC_INST_ID_");
        this.execution = of(jdbc, "EXECUTION_ID_");
        this.units = "(array['%s'])[1 + n %% %d]".formatted(String.join("','", units), units.size());
    }

    /** Makes copies number {@code from} to {@code to}, spread evenly over the units and over sixty days. */
    void make(int from, int to) {
        rows.together(() -> copies(from, to));
    }

    private void copies(int from, int to) {
        rows.copy("ACT_RU_EXECUTION", instance, from, to, instanceRow());
        rows.copy("ACT_RU_EXECUTION", execution, from, to, executionRow());
        rows.copy("ACT_RU_TASK", task, from, to, taskRow());
        for (String id : rows.ids("ACT_RU_VARIABLE where EXECUTION_ID_ = '%s'".formatted(instance))) {
            rows.copy("ACT_RU_VARIABLE", id, from, to, variableRow(id));
        }
        String link = rows.ids("ACT_RU_IDENTITYLINK where TASK_ID_ = '%s' and GROUP_ID_ is not null".formatted(task)).get(0);
        rows.copy("ACT_RU_IDENTITYLINK", link, from, to, Map.of("ID_", number("l"), "TASK_ID_", number("t"), "GROUP_ID_", units));
        String right = rows.ids("ACT_RU_AUTHORIZATION where RESOURCE_ID_ = '%s' and GROUP_ID_ is not null".formatted(task))
                .get(0);
        rows.copy("ACT_RU_AUTHORIZATION", right, from, to,
                Map.of("ID_", number("a"), "RESOURCE_ID_", number("t"), "GROUP_ID_", units));
    }

    private Map<String, String> instanceRow() {
        return Map.of(
                "ID_", number("p"),
                "PROC_INST_ID_", number("p"),
                "ROOT_PROC_INST_ID_", number("p"),
                "BUSINESS_KEY_", key,
                "SUPER_EXEC_", "null");
    }

    private Map<String, String> executionRow() {
        return Map.of(
                "ID_", number("e"),
                "PROC_INST_ID_", number("p"),
                "ROOT_PROC_INST_ID_", number("p"),
                "PARENT_ID_", number("p"),
                "SUPER_EXEC_", "null");
    }

    private static Map<String, String> taskRow() {
        return Map.of(
                "ID_", number("t"),
                "EXECUTION_ID_", number("e"),
                "PROC_INST_ID_", number("p"),
                "CREATE_TIME_", "CREATE_TIME_ - n * interval '1 second'",
                "DUE_DATE_", "DUE_DATE_ + (n % 60 - 30) * interval '1 day'");
    }

    private static Map<String, String> variableRow(String id) {
        return Map.of(
                "ID_", number("v-" + id.substring(0, 8)),
                "EXECUTION_ID_", number("p"),
                "PROC_INST_ID_", number("p"),
                "VAR_SCOPE_", number("p"),
                "BYTEARRAY_ID_", "null");
    }

    private String of(JdbcClient jdbc, String column) {
        return jdbc.sql("select %s from ACT_RU_TASK where ID_ = ?".formatted(column))
                .param(task)
                .query(String.class)
                .single();
    }
}
