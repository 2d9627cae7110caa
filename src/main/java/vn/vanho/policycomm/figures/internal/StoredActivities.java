package vn.vanho.policycomm.figures.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.figures.Activities;
import vn.vanho.policycomm.figures.Activity;
import vn.vanho.policycomm.figures.ActivityLog;
import vn.vanho.policycomm.figures.Figure;
import vn.vanho.policycomm.figures.FigureSource;
import vn.vanho.policycomm.figures.Measure;

/** Keeps activities and their figures in their tables. */
@Service
@Transactional
class StoredActivities implements Activities, FigureSource {

    private static final String OF_CASE = " where (a.case_key = ? or a.case_key like ?)";
    private static final String LOGGED_TOGETHER = " where case_key = ? and unit = ? and kind = ?";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    StoredActivities(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    @Override
    public void keep(ActivityLog log, List<Activity> activities) {
        jdbc.sql("select id from activity" + LOGGED_TOGETHER)
                .params(log.caseKey(), log.unit(), log.kind())
                .query(String.class)
                .list()
                .forEach(this::forget);
        for (int position = 0; position < activities.size(); position++) {
            insert(log, position, activities.get(position));
        }
    }

    private void forget(String id) {
        jdbc.sql("delete from activity_figure where activity_id = ?").param(id).update();
        jdbc.sql("delete from activity where id = ?").param(id).update();
    }

    private void insert(ActivityLog log, int position, Activity activity) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("insert into activity (id, case_key, plan_year, item, unit, kind, position, held_on, title, place)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, log.caseKey(), log.planYear(), log.item(), log.unit(), log.kind(), position)
                .params(activity.heldOn(), activity.title(), activity.place())
                .update();
        insert(id, activity.figures());
    }

    private void insert(String id, Map<Measure, Long> figures) {
        List<Object[]> rows = figures.entrySet().stream()
                .filter(figure -> figure.getValue() != 0)
                .map(figure -> new Object[] {id, figure.getKey().name(), figure.getValue()})
                .toList();
        batch.batchUpdate("insert into activity_figure (activity_id, measure, amount) values (?, ?, ?)", rows);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Activity> of(String caseKey) {
        Map<String, Map<Measure, Long>> figures = figures(caseKey);
        return jdbc.sql("select a.* from activity a" + OF_CASE + " order by held_on, case_key, unit, kind, position")
                .params(caseKey, caseKey + "/%")
                .query((row, at) -> activity(row, figures.getOrDefault(row.getString("id"), Map.of())))
                .list();
    }

    /** The figures of all its activities, by the id of each. */
    private Map<String, Map<Measure, Long>> figures(String caseKey) {
        Map<String, Map<Measure, Long>> figures = new HashMap<>();
        jdbc.sql("select f.* from activity_figure f join activity a on a.id = f.activity_id" + OF_CASE)
                .params(caseKey, caseKey + "/%")
                .query(row -> {
                    figures.computeIfAbsent(row.getString("activity_id"), id -> new EnumMap<>(Measure.class))
                            .put(Measure.valueOf(row.getString("measure")), row.getLong("amount"));
                });
        return figures;
    }

    private static Activity activity(ResultSet row, Map<Measure, Long> figures) throws SQLException {
        return new Activity(
                row.getObject("held_on", LocalDate.class), row.getString("title"), row.getString("place"), figures);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Figure> of(int planYear, LocalDate from, LocalDate to) {
        return jdbc.sql("select a.*, f.measure, f.amount from activity a join activity_figure f on f.activity_id = a.id"
                        + " where a.plan_year = ? and a.held_on between ? and ? order by a.held_on, a.id, f.measure")
                .params(planYear, from, to)
                .query((row, at) -> new Figure(
                        row.getString("item"),
                        row.getString("unit"),
                        Measure.valueOf(row.getString("measure")),
                        "",
                        row.getLong("amount"),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("title"),
                        row.getString("case_key")))
                .list();
    }
}
