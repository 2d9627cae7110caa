package vn.vanho.policycomm.reporting.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.figures.Figure;
import vn.vanho.policycomm.figures.FigureSource;
import vn.vanho.policycomm.figures.Measure;

/** What units say they spent: nobody else counts it, so their reports are the record behind it (plan, III.1b and III.2). */
@Component
class CostFigures implements FigureSource {

    private static final String SPENT = "select r.case_key, r.unit, f.reported, w.document_number, w.document_date"
            + " from unit_report r join unit_report_figure f on f.case_key = r.case_key and f.measure = 'COST'"
            + " join unit_work w on w.case_key = r.case_key and w.kind = 'unit-report'"
            + " where r.plan_year = ? and f.reported > 0 and w.document_date between ? and ? order by r.unit";

    private final JdbcClient jdbc;
    private final Phrases phrases;

    CostFigures(JdbcClient jdbc, Phrases phrases) {
        this.jdbc = jdbc;
        this.phrases = phrases;
    }

    @Override
    public List<Figure> of(int planYear, LocalDate from, LocalDate to) {
        return jdbc.sql(SPENT)
                .params(planYear, from, to)
                .query((row, at) -> figure(row))
                .list();
    }

    private Figure figure(ResultSet row) throws SQLException {
        return new Figure(
                "III.1b",
                row.getString("unit"),
                Measure.COST,
                "",
                row.getLong("reported"),
                row.getObject("document_date", LocalDate.class),
                phrases.of("figure.COST", row.getString("document_number")),
                row.getString("case_key"));
    }
}
