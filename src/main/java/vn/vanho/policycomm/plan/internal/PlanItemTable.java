package vn.vanho.policycomm.plan.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vanho.policycomm.plan.BeforeDate;
import vn.vanho.policycomm.plan.ByDate;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.plan.Trigger;
import vn.vanho.policycomm.plan.YearPlan;

/** The items of the plans. */
@Repository
class PlanItemTable {

    private final JdbcClient jdbc;

    PlanItemTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(YearPlan plan) {
        for (int position = 0; position < plan.items().size(); position++) {
            insert(plan.year(), position, plan.items().get(position));
        }
    }

    private void insert(int year, int position, PlanItem item) {
        Trigger trigger = item.trigger();
        jdbc.sql("insert into plan_item (plan_year, code, position, title, content, leads, accountable, coordinating,"
                        + " subjects, opens_on, closes_on, trigger_code, due_by, due_before, evidence,"
                        + " awaited_until)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(year, item.code(), position, item.title(), item.content())
                .params(Lines.join(item.leads()), item.accountable(), Lines.join(item.coordinating()))
                .params(Lines.join(item.subjects()), item.opensOn(), item.closesOn())
                .params(
                        trigger == null ? null : trigger.code(),
                        dueBy(item),
                        dueBefore(item),
                        Lines.join(item.evidence()),
                        item.awaitedUntil())
                .update();
    }

    /** Stores what an amendment may change. */
    void update(int year, PlanItem item) {
        jdbc.sql(
                        "update plan_item set leads = ?, accountable = ?, coordinating = ?, subjects = ?, opens_on = ?,"
                                + " closes_on = ?, due_by = ?, due_before = ?, awaited_until = ? where plan_year = ? and code = ?")
                .params(Lines.join(item.leads()), item.accountable(), Lines.join(item.coordinating()))
                .params(Lines.join(item.subjects()), item.opensOn(), item.closesOn())
                .params(dueBy(item), dueBefore(item), item.awaitedUntil())
                .params(year, item.code())
                .update();
    }

    private static @Nullable LocalDate dueBy(PlanItem item) {
        return item.due() instanceof ByDate by ? by.date() : null;
    }

    private static @Nullable LocalDate dueBefore(PlanItem item) {
        return item.due() instanceof BeforeDate before ? before.date() : null;
    }

    List<PlanItem> of(int year) {
        return jdbc.sql("select * from plan_item where plan_year = ? order by position")
                .param(year)
                .query((row, at) -> item(row))
                .list();
    }

    private static PlanItem item(ResultSet row) throws SQLException {
        String trigger = row.getString("trigger_code");
        return new PlanItem(
                row.getString("code"),
                row.getString("title"),
                row.getString("content"),
                Lines.split(row.getString("leads")),
                row.getString("accountable"),
                Lines.split(row.getString("coordinating")),
                Lines.split(row.getString("subjects")),
                day(row, "opens_on"),
                day(row, "closes_on"),
                trigger == null ? null : Trigger.ofCode(trigger).orElseThrow(),
                row.getObject("awaited_until", LocalDate.class),
                due(row),
                Lines.split(row.getString("evidence")));
    }

    private static Deadline due(ResultSet row) throws SQLException {
        LocalDate before = day(row, "due_before");
        return before == null ? new ByDate(day(row, "due_by")) : new BeforeDate(before);
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
