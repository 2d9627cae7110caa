package vn.vanho.policycomm.unitwork.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.plan.CaseKeySql;
import vn.vanho.policycomm.plan.PlanCase;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.UnitWorks;
import vn.vanho.policycomm.unitwork.WorkReport;
import vn.vanho.policycomm.unitwork.WorkTally;

/** Keeps units' work in its table. */
@Service
@Transactional
class StoredUnitWorks implements UnitWorks {

    /** What is asked for again is the same work. */
    private static final String ASK = """
            merge into unit_work w using (select cast(? as varchar(36)) as id, cast(? as varchar(255)) as case_key,
              cast(? as varchar(40)) as kind, cast(? as varchar(64)) as asked_unit, cast(? as varchar(64)) as unit,
              cast(? as timestamp with time zone) as asked_at, cast(? as timestamp with time zone) as due_at) n
            on w.case_key = n.case_key and w.kind = n.kind and w.asked_unit = n.asked_unit
            when matched then update set unit = n.unit, asked_at = n.asked_at, due_at = n.due_at, outcome = null,
              ended_at = null
            when not matched then insert (id, case_key, kind, asked_unit, unit, asked_at, due_at, on_behalf)
              values (n.id, n.case_key, n.kind, n.asked_unit, n.unit, n.asked_at, n.due_at, false)""";

    /** Days are those in Vietnam; a part that was in time has none. */
    private static final String PARTS = """
            select case_key as bkey, unit, outcome,
             case when ended_at > due_at then cast(due_at at time zone 'Asia/Ho_Chi_Minh' as date) end as due_on,
             case when ended_at > due_at then cast(ended_at at time zone 'Asia/Ho_Chi_Minh' as date) end as ended_on
            from unit_work where {year}""";

    private static final String TALLIES = """
            select of_case, unit, due_on, ended_on, count(*) as asked, count(outcome) as ended,
             count(case when outcome in ('DONE', 'NOTHING') then 1 end) as answered
            from ({parts}) p group by of_case, unit, due_on, ended_on""".replace("{parts}", CaseKeySql.byCase(PARTS));

    private static final String ONE = " where case_key = ? and kind = ? and asked_unit = ?";

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredUnitWorks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void ask(String caseKey, String kind, String askedUnit, String unit, OffsetDateTime dueAt) {
        jdbc.sql(ASK)
                .params(UUID.randomUUID().toString(), caseKey, kind, askedUnit, unit, now(), dueAt)
                .update();
    }

    @Override
    public void postpone(String caseKey, String kind, String askedUnit, OffsetDateTime dueAt) {
        jdbc.sql("update unit_work set due_at = ?" + ONE)
                .params(dueAt, caseKey, kind, askedUnit)
                .update();
    }

    @Override
    public void pass(UnitWork work, String unit) {
        jdbc.sql("update unit_work set unit = ? where id = ? and outcome is null")
                .params(unit, work.id())
                .update();
    }

    @Override
    public UnitWork record(
            String caseKey,
            String kind,
            String askedUnit,
            WorkReport report,
            @Nullable String doneBy,
            boolean onBehalf) {
        jdbc.sql("update unit_work set outcome = ?, summary = ?, document_number = ?, document_date = ?, done_by = ?,"
                        + " on_behalf = ?, ended_at = ?" + ONE)
                .params(report.outcome().name(), report.summary(), report.number(), report.date(), doneBy)
                .params(onBehalf, now(), caseKey, kind, askedUnit)
                .update();
        return find(caseKey, kind, askedUnit).orElseThrow();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<UnitWork> find(String caseKey, String kind, String askedUnit) {
        return jdbc.sql("select * from unit_work" + ONE)
                .params(caseKey, kind, askedUnit)
                .query(UnitWork.class)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<UnitWork> of(String caseKey) {
        return jdbc.sql("select * from unit_work where case_key = ? order by asked_at, kind, unit")
                .param(caseKey)
                .query(UnitWork.class)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<UnitWork> below(String prefix) {
        return jdbc.sql("select * from unit_work where case_key like ? order by case_key, kind, unit")
                .param(prefix + "%")
                .query(UnitWork.class)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkTally> tallies(int year) {
        return jdbc.sql(TALLIES.replace("{year}", CaseKeySql.inYear("case_key", year)))
                .query((row, at) -> new WorkTally(
                        PlanCase.of(row.getString(CaseKeySql.CASE)).orElseThrow(),
                        row.getString("unit"),
                        row.getInt("asked"),
                        row.getInt("ended"),
                        row.getInt("answered"),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("ended_on", LocalDate.class)))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<UnitWork> open() {
        return jdbc.sql("select * from unit_work where outcome is null order by case_key, due_at, kind, unit")
                .query(UnitWork.class)
                .list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
