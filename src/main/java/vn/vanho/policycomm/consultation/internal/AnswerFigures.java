package vn.vanho.policycomm.consultation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.consultation.AnswerKind;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.figures.Figure;
import vn.vanho.policycomm.figures.FigureSource;
import vn.vanho.policycomm.figures.Measure;
import vn.vanho.policycomm.plan.Deadline;

/**
 * Comments accepted, accepted in part and explained, by the newest answer of the unit that owns their group, on the day
 * of that answer. A group that must be answered again does not count until it is.
 */
@Component
class AnswerFigures implements FigureSource {

    private static final String ANSWERED = """
            select d.business_key, d.title, g.title as matter, g.owner_unit, a.kind, a.given_at,
             (select count(*) from public_comment c where c.group_id = g.id) as comments
            from comment_group g join draft d on d.id = g.draft_id
            join group_answer a on a.group_id = g.id
             and a.version = (select max(n.version) from group_answer n where n.group_id = g.id)
            where d.plan_year = ? and not g.awaits_answer order by a.given_at, g.id""";

    private final JdbcClient jdbc;
    private final Phrases phrases;

    AnswerFigures(JdbcClient jdbc, Phrases phrases) {
        this.jdbc = jdbc;
        this.phrases = phrases;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Figure> of(int planYear, LocalDate from, LocalDate to) {
        return jdbc.sql(ANSWERED).param(planYear).query((row, at) -> figure(row)).list().stream()
                .filter(figure -> figure.value() > 0 && figure.within(from, to))
                .toList();
    }

    private Figure figure(ResultSet row) throws SQLException {
        return new Figure(
                "II.3d",
                row.getString("owner_unit"),
                measure(AnswerKind.valueOf(row.getString("kind"))),
                "",
                row.getLong("comments"),
                row.getObject("given_at", OffsetDateTime.class)
                        .atZoneSameInstant(Deadline.ZONE)
                        .toLocalDate(),
                phrases.of("figure.COMMENTS_ANSWERED", row.getString("title"), row.getString("matter")),
                row.getString("business_key"));
    }

    private static Measure measure(AnswerKind kind) {
        return switch (kind) {
            case ACCEPT -> Measure.COMMENTS_ACCEPTED;
            case ACCEPT_PARTLY -> Measure.COMMENTS_PARTLY_ACCEPTED;
            case EXPLAIN -> Measure.COMMENTS_EXPLAINED;
        };
    }
}
