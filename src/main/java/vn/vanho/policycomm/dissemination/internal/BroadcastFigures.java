package vn.vanho.policycomm.dissemination.internal;

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

/** Loudspeaker broadcasts of each commune, broken down by language. */
@Component
class BroadcastFigures implements FigureSource {

    /** A draft that came twice has its key twice. */
    private static final String BROADCASTS = """
            select w.case_key, w.unit, d.title, b.station, b.broadcast_on, b.broadcast_at, b.language
            from broadcast b join unit_work w on w.id = b.work_id
            join (select business_key, max(title) as title from draft where plan_year = ? group by business_key) d
             on d.business_key = w.case_key
            where b.broadcast_on between ? and ? order by b.broadcast_on, b.broadcast_at, w.unit, b.position""";

    private final JdbcClient jdbc;
    private final Phrases phrases;

    BroadcastFigures(JdbcClient jdbc, Phrases phrases) {
        this.jdbc = jdbc;
        this.phrases = phrases;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Figure> of(int planYear, LocalDate from, LocalDate to) {
        return jdbc.sql(BROADCASTS)
                .params(planYear, from, to)
                .query((row, at) -> figure(row))
                .list();
    }

    private Figure figure(ResultSet row) throws SQLException {
        return new Figure(
                "II.3c",
                row.getString("unit"),
                Measure.BROADCASTS,
                row.getString("language"),
                1,
                row.getObject("broadcast_on", LocalDate.class),
                phrases.of(
                        "figure.BROADCASTS",
                        row.getString("station"),
                        row.getString("broadcast_at"),
                        row.getString("title")),
                row.getString("case_key"));
    }
}
