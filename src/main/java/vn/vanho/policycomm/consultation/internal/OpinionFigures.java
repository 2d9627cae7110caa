package vn.vanho.policycomm.consultation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.figures.Figure;
import vn.vanho.policycomm.figures.FigureSource;
import vn.vanho.policycomm.figures.Measure;

/** Written opinions of units that were asked, on the day of their document; one that agrees is an opinion too. */
@Component
class OpinionFigures implements FigureSource {

    /** A draft that came twice has its key twice. */
    private static final String OPINIONS = """
            select w.case_key, w.unit, d.title, w.document_number, w.document_date from unit_work w
            join (select business_key, max(title) as title from draft where plan_year = ? group by business_key) d
             on d.business_key = w.case_key
            where w.kind = 'written-opinion' and w.outcome in ('DONE', 'NOTHING')
             and w.document_date between ? and ? order by w.document_date, w.unit""";

    private final JdbcClient jdbc;
    private final Phrases phrases;

    OpinionFigures(JdbcClient jdbc, Phrases phrases) {
        this.jdbc = jdbc;
        this.phrases = phrases;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Figure> of(int planYear, LocalDate from, LocalDate to) {
        return jdbc.sql(OPINIONS)
                .params(planYear, from, to)
                .query((row, at) -> figure(row))
                .list();
    }

    private Figure figure(ResultSet row) throws SQLException {
        return new Figure(
                "II.3d",
                row.getString("unit"),
                Measure.WRITTEN_OPINIONS,
                "",
                1,
                row.getObject("document_date", LocalDate.class),
                phrases.of("figure.WRITTEN_OPINIONS", row.getString("document_number"), row.getString("title")),
                row.getString("case_key"));
    }
}
