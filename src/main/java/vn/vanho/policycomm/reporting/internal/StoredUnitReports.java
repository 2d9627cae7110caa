package vn.vanho.policycomm.reporting.internal;

import java.util.List;
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

    StoredUnitReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(UnitReport report) {
        jdbc.sql("delete from unit_report where case_key = ?")
                .param(report.caseKey())
                .update();
        jdbc.sql("insert into unit_report (case_key, plan_year, unit, proposals) values (?, ?, ?, ?)")
                .params(report.caseKey(), report.planYear(), report.unit(), report.proposals())
                .update();
        for (int position = 0; position < report.figures().size(); position++) {
            keep(report.caseKey(), position, report.figures().get(position));
        }
    }

    private void keep(String caseKey, int position, ReportedFigure figure) {
        jdbc.sql("insert into unit_report_figure (case_key, measure, breakdown, position, counted, reported)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(caseKey, figure.measure().name(), figure.breakdown(), position)
                .params(figure.counted(), figure.reported())
                .update();
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
