package vn.vanho.policycomm.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills the engine with open tasks, as so many parts of units would: each a process instance of its own with its
 * variables, its unit's link and its unit's right to it. One real part is copied within the database, since starting
 * 100,000 cases would take longer than all that is measured.
 */
final class ManyTasks {

    private static final String NUMBER = "'%s-' || n";

    private final JdbcClient jdbc;
    private final String task;
    private final String instance;
    private final String execution;
    private final String units;
    private final TransactionTemplate together;

    /** @param task id of the part that is copied */
    ManyTasks(JdbcClient jdbc, TransactionTemplate together, String task, List<String> units) {
        this.jdbc = jdbc;
        this.together = together;
        this.task = task;
        this.instance = of("PROC_INST_ID_");
        this.execution = of("EXECUTION_ID_");
        this.units = "(array['%s'])[1 + n %% %d]".formatted(String.join("','", units), units.size());
    }

    /** Makes copies number {@code from} to {@code to}, spread evenly over the units and over sixty days. */
    void make(int from, int to) {
        together.executeWithoutResult(status -> copies(from, to));
        jdbc.sql("vacuum analyze").update();
    }

    /** Without the check of each foreign key: what is copied keeps them, and checking takes most of the time. */
    private void copies(int from, int to) {
        jdbc.sql("set local session_replication_role = replica").update();
        copy("ACT_RU_EXECUTION", instance, from, to, instanceRow());
        copy("ACT_RU_EXECUTION", execution, from, to, executionRow());
        copy("ACT_RU_TASK", task, from, to, taskRow());
        for (String id : ids("ACT_RU_VARIABLE where EXECUTION_ID_ = '%s'".formatted(instance))) {
            copy("ACT_RU_VARIABLE", id, from, to, variableRow(id));
        }
        String link = ids("ACT_RU_IDENTITYLINK where TASK_ID_ = '%s' and GROUP_ID_ is not null".formatted(task)).get(0);
        copy("ACT_RU_IDENTITYLINK", link, from, to, Map.of("ID_", number("l"), "TASK_ID_", number("t"), "GROUP_ID_", units));
        String right = ids("ACT_RU_AUTHORIZATION where RESOURCE_ID_ = '%s' and GROUP_ID_ is not null".formatted(task))
                .get(0);
        copy("ACT_RU_AUTHORIZATION", right, from, to,
                Map.of("ID_", number("a"), "RESOURCE_ID_", number("t"), "GROUP_ID_", units));
    }

    private static Map<String, String> instanceRow() {
        return Map.of(
                "ID_", number("p"),
                "PROC_INST_ID_", number("p"),
                "ROOT_PROC_INST_ID_", number("p"),
                "BUSINESS_KEY_", "'2030/II.1a/brief-officers/nhieu-' || n",
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

    /** Copies a row; the columns that are named get other values. */
    private void copy(String table, String id, int from, int to, Map<String, String> others) {
        Map<String, String> values = new LinkedHashMap<>();
        columns(table).forEach(column -> values.put(column, others.getOrDefault(column, column)));
        jdbc.sql("insert into %s (%s) select %s from %s, generate_series(%d, %d) n where ID_ = '%s'"
                        .formatted(
                                table,
                                String.join(", ", values.keySet()),
                                values.values().stream().collect(Collectors.joining(", ")),
                                table,
                                from,
                                to,
                                id))
                .update();
    }

    private List<String> columns(String table) {
        return jdbc.sql("select upper(column_name) from information_schema.columns where table_name = lower(?)"
                        + " and table_schema = current_schema()")
                .param(table)
                .query(String.class)
                .list();
    }

    private List<String> ids(String from) {
        return jdbc.sql("select ID_ from " + from).query(String.class).list();
    }

    private String of(String column) {
        return jdbc.sql("select %s from ACT_RU_TASK where ID_ = ?".formatted(column))
                .param(task)
                .query(String.class)
                .single();
    }

    private static String number(String prefix) {
        return NUMBER.formatted(prefix);
    }
}
