package vn.vanho.policycomm.reporting.internal;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.reporting.ReportedFigure;
import vn.vanho.policycomm.reporting.UnitReport;
import vn.vanho.policycomm.reporting.UnitReports;

/** Keeps units' reports in their tables. */
@Service
@Transactional
class StoredUnitReports implements UnitReports {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    StoredUnitReports(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    @Override
    public void keep(UnitReport report) {
        jdbc.sql("delete from unit_report where case_key = ?")
                .param(report.caseKey())
                .update();
        jdbc.sql("insert into unit_report (case_key, plan_year, unit, proposals) values (?, ?, ?, ?)")
                .params(report.caseKey(), report.planYear(), report.unit(), report.proposals())
                .update();
        keepFigures(report);
    }

    private void keepFigures(UnitReport report) {
        List<Object[]> rows = IntStream.range(0, report.figures().size())
                .mapToObj(position ->
                        row(report.caseKey(), position, report.figures().get(position)))
                .toList();
        batch.batchUpdate(
                "insert into unit_report_figure (case_key, measure, breakdown, position, counted, reported)"
                        + " values (?, ?, ?, ?, ?, ?)",
                rows);
    }

    private static Object[] row(String caseKey, int position, ReportedFigure figure) {
        return new Object[] {
            caseKey, figure.measure().name(), figure.breakdown(), position, figure.counted(), figure.reported()
        };
    }

    @Override
    @Transactional(readOnly = true)
    public List<UnitReport> of(int planYear) {
        return jdbc.sql(
                        "select case_key, plan_year, unit, proposals from unit_report where plan_year = ? order by unit")
                .param(planYear)
                .query((row, at) -> new UnitReport(
                        row.getString("case_key"),
                        row.getInt("plan_year"),
                        row.getString("unit"),
                        row.getString("proposals"),
                        figures(row.getString("case_key"))))
                .list();
    }

    private List<ReportedFigure> figures(String caseKey) {
        return jdbc.sql("select measure, breakdown, counted, reported from unit_report_figure where case_key = ?"
                        + " order by position")
                .param(caseKey)
                .query(ReportedFigure.class)
                .list();
    }
}
