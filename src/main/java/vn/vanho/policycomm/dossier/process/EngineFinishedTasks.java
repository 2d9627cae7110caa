package vn.vanho.policycomm.dossier.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.dossier.FinishedTasks;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.ItemProcesses;

/**
 * One query for a page and one for its size. Who completed a task that nobody had claimed is in the engine's log of
 * operations only.
 */
@Service
@Transactional(readOnly = true)
class EngineFinishedTasks implements FinishedTasks {

    private static final String COMPLETED_BY =
            "select o.TASK_ID_ from ACT_HI_OP_LOG o where o.OPERATION_TYPE_ = 'Complete'";

    private static final String MINE = "(t.ID_ in (" + COMPLETED_BY + " and o.USER_ID_ = :account)"
            + " or (t.ASSIGNEE_ = :account and not exists (" + COMPLETED_BY + " and o.TASK_ID_ = t.ID_)))";

    private static final String OF_UNITS =
            "(t.ID_ in (select l.TASK_ID_ from ACT_HI_IDENTITYLINK l where l.GROUP_ID_ in (:groups))"
                    + " or t.ID_ in (" + COMPLETED_BY + " and o.USER_ID_ in"
                    + " (select m.USER_ID_ from ACT_ID_MEMBERSHIP m where m.GROUP_ID_ in (:units))))";

    private static final String FROM = " from ACT_HI_TASKINST t join ACT_HI_PROCINST p on p.ID_ = t.PROC_INST_ID_"
            + " left join ACT_HI_VARINST v on v.PROC_INST_ID_ = t.PROC_INST_ID_ and v.NAME_ = 'title'"
            + " and v.EXECUTION_ID_ = t.PROC_INST_ID_"
            + " where t.DELETE_REASON_ = 'completed' and p.BUSINESS_KEY_ is not null and ";

    private final JdbcClient jdbc;
    private final CaseRows rows;

    EngineFinishedTasks(JdbcClient jdbc, CaseRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public List<FinishedTask> page(Wanted wanted, int page) {
        List<FinishedTask> found = of(
                        "select t.ID_, t.NAME_, t.DUE_DATE_, t.END_TIME_, p.BUSINESS_KEY_, p.PROC_DEF_KEY_,"
                                + " v.TEXT_ as title, coalesce((select max(o.USER_ID_) from ACT_HI_OP_LOG o"
                                + " where o.TASK_ID_ = t.ID_ and o.OPERATION_TYPE_ = 'Complete'), t.ASSIGNEE_) as person",
                        wanted,
                        " order by t.END_TIME_ desc, t.ID_ offset :offset rows fetch next :size rows only",
                        Map.of("offset", (page - 1) * A_PAGE, "size", A_PAGE))
                .query((row, at) -> new FinishedTask(
                        row.getString("ID_"),
                        row.getString("NAME_"),
                        row.getString("PROC_DEF_KEY_"),
                        row.getString("BUSINESS_KEY_"),
                        Objects.toString(row.getString("title"), ""),
                        row.getString("person"),
                        Deadline.moment(row.getTimestamp("DUE_DATE_")),
                        Objects.requireNonNull(Deadline.moment(row.getTimestamp("END_TIME_")))))
                .list();
        return named(found);
    }

    private List<FinishedTask> named(List<FinishedTask> found) {
        Map<String, String> names = rows.names(found.stream()
                .map(FinishedTask::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return found.stream()
                .map(task -> new FinishedTask(
                        task.id(),
                        task.name(),
                        task.process(),
                        task.businessKey(),
                        task.title(),
                        task.person() == null ? null : names.getOrDefault(task.person(), task.person()),
                        task.dueAt(),
                        task.endedAt()))
                .toList();
    }

    @Override
    public int count(Wanted wanted) {
        return of("select count(*)", wanted, "", Map.of()).query(Integer.class).single();
    }

    private StatementSpec of(String select, Wanted wanted, String rest, Map<String, ?> more) {
        StringBuilder sql = new StringBuilder(select).append(FROM);
        Map<String, Object> values = new HashMap<>(more);
        if (wanted.units().isEmpty()) {
            sql.append(MINE);
            values.put("account", wanted.account());
        } else {
            sql.append(OF_UNITS);
            values.put("units", wanted.units());
            values.put("groups", wanted.groups());
        }
        narrow(wanted, sql, values);
        return jdbc.sql(sql.append(rest).toString()).params(values);
    }

    private static void narrow(Wanted wanted, StringBuilder sql, Map<String, Object> values) {
        if (wanted.year() != null) {
            sql.append(" and left(p.BUSINESS_KEY_, 5) = :year");
            values.put("year", wanted.year() + "/");
        }
        if (!wanted.item().isEmpty()) {
            sql.append(" and (p.PROC_DEF_KEY_ = :process or (p.PROC_DEF_KEY_ not in (:ofItems)"
                    + " and substring(p.BUSINESS_KEY_, 6, :length) = :item))");
            values.put("process", ItemProcesses.find(wanted.item()).orElse(""));
            values.put("ofItems", ItemProcesses.all());
            values.put("item", wanted.item() + "/");
            values.put("length", wanted.item().length() + 1);
        }
        if (!wanted.text().isEmpty()) {
            sql.append(" and (position(:text in " + FoldedText.sql("t.NAME_") + ") > 0 or position(:text in "
                    + FoldedText.sql("coalesce(v.TEXT_, '')") + ") > 0)");
            values.put("text", FoldedText.of(wanted.text()));
        }
    }
}
