package vn.vanho.policycomm.unitwork.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.UnitWorks;
import vn.vanho.policycomm.unitwork.WorkReport;

/** Keeps units' work in its table. */
@Service
@Transactional
class StoredUnitWorks implements UnitWorks {

    private static final String ONE = " where case_key = ? and kind = ? and asked_unit = ?";

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredUnitWorks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void ask(String caseKey, String kind, String askedUnit, String unit, OffsetDateTime dueAt) {
        int known = jdbc.sql("update unit_work set unit = ?, asked_at = ?, due_at = ?, outcome = null, ended_at = null"
                        + ONE)
                .params(unit, now(), dueAt, caseKey, kind, askedUnit)
                .update();
        if (known == 0) {
            jdbc.sql("insert into unit_work (id, case_key, kind, asked_unit, unit, asked_at, due_at, on_behalf)"
                            + " values (?, ?, ?, ?, ?, ?, ?, false)")
                    .params(UUID.randomUUID().toString(), caseKey, kind, askedUnit, unit, now(), dueAt)
                    .update();
        }
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
        return jdbc.sql("select * from unit_work" + ONE)
                .params(caseKey, kind, askedUnit)
                .query(UnitWork.class)
                .optional()
                .orElseThrow();
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
    public List<UnitWork> open() {
        return jdbc.sql("select * from unit_work where outcome is null order by case_key, due_at, kind, unit")
                .query(UnitWork.class)
                .list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
