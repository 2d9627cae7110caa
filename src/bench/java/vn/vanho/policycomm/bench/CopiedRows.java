package vn.vanho.policycomm.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Copies rows within the database; in the values of the copies {@code n} is their number. */
final class CopiedRows {

    private final JdbcClient jdbc;
    private final TransactionTemplate together;

    CopiedRows(JdbcClient jdbc, TransactionTemplate together) {
        this.jdbc = jdbc;
        this.together = together;
    }

    /** Without the check of each foreign key: what is copied keeps them, and checking takes most of the time. */
    void together(Runnable copying) {
        together.executeWithoutResult(status -> {
            jdbc.sql("set local session_replication_role = replica").update();
            copying.run();
        });
        jdbc.sql("vacuum analyze").update();
    }

    /** Copies a row so many times; the columns that are named get other values. */
    void copy(String table, String id, int from, int to, Map<String, String> others) {
        Map<String, String> values = new LinkedHashMap<>();
        columns(table).forEach(column -> values.put(column, others.getOrDefault(column, column)));
        jdbc.sql("insert into %s (%s) select %s from %s, generate_series(%d, %d) n where ID_ = '%s'"
                        .formatted(
                                table,
                                String.join(", ", values.keySet()),
                                String.join(", ", values.values()),
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

    List<String> ids(String from) {
        return jdbc.sql("select ID_ from " + from).query(String.class).list();
    }

    /** A value for each copy. */
    static String number(String prefix) {
        return "'%s-' || n".formatted(prefix);
    }
}
