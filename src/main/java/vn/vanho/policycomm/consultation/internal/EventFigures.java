package vn.vanho.policycomm.consultation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.figures.Figure;
import vn.vanho.policycomm.figures.FigureSource;
import vn.vanho.policycomm.figures.Measure;

/** Conferences, dialogues and seminars that units held on drafts, and who came. */
@Component
class EventFigures implements FigureSource {

    /** A draft that came twice has its key twice. */
    private static final String EVENTS = """
            select w.case_key, w.unit, d.title, e.held_on, e.place, e.audience, e.attendees
            from held_event e join unit_work w on w.id = e.work_id
            join (select business_key, max(title) as title from draft where plan_year = ? group by business_key) d
             on d.business_key = w.case_key
            where e.held_on between ? and ? order by e.held_on, w.unit, e.position""";

    private final JdbcClient jdbc;
    private final Phrases phrases;

    EventFigures(JdbcClient jdbc, Phrases phrases) {
        this.jdbc = jdbc;
        this.phrases = phrases;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Figure> of(int planYear, LocalDate from, LocalDate to) {
        return jdbc
                .sql(EVENTS)
                .params(planYear, from, to)
                .query((row, at) -> Stream.of(
                        figure(row, Measure.EVENTS, 1), figure(row, Measure.ATTENDEES, row.getLong("attendees"))))
                .list()
                .stream()
                .flatMap(figures -> figures)
                .toList();
    }

    private Figure figure(ResultSet row, Measure measure, long value) throws SQLException {
        return new Figure(
                "II.3a",
                row.getString("unit"),
                measure,
                "",
                value,
                row.getObject("held_on", LocalDate.class),
                phrases.of("figure.EVENTS", row.getString("audience"), row.getString("place"), row.getString("title")),
                row.getString("case_key"));
    }
}
