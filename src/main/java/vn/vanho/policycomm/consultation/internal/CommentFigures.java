package vn.vanho.policycomm.consultation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.figures.Figure;
import vn.vanho.policycomm.figures.FigureSource;
import vn.vanho.policycomm.figures.Measure;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.Deadline;

/**
 * Comments received, as part 1 of the consolidated table counts them: one figure for each group and day, for the unit
 * that owns the group. What is in no group is the justice unit's.
 */
@Component
class CommentFigures implements FigureSource {

    private static final String RECEIVED = """
            select d.business_key, d.title, g.title as matter, g.owner_unit, c.received_at
            from public_comment c join draft d on d.id = c.draft_id
            left join comment_group g on g.id = c.group_id
            where d.plan_year = ? order by d.business_key, c.received_at, c.id""";

    private final JdbcClient jdbc;
    private final Units units;
    private final Phrases phrases;

    CommentFigures(JdbcClient jdbc, Units units, Phrases phrases) {
        this.jdbc = jdbc;
        this.units = units;
        this.phrases = phrases;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Figure> of(int planYear, LocalDate from, LocalDate to) {
        Map<Figure, Long> counted = new LinkedHashMap<>();
        String justice = units.withRole(Role.JUSTICE).get(0).id();
        jdbc.sql(RECEIVED).param(planYear).query(row -> {
            counted.merge(one(row, justice), 1L, Long::sum);
        });
        return counted.entrySet().stream()
                .filter(count -> count.getKey().within(from, to))
                .map(count -> count.getKey().times(count.getValue()))
                .toList();
    }

    private Figure one(ResultSet row, String justice) throws SQLException {
        LocalDate day = row.getObject("received_at", OffsetDateTime.class)
                .atZoneSameInstant(Deadline.ZONE)
                .toLocalDate();
        String matter = Optional.ofNullable(row.getString("matter")).orElseGet(() -> phrases.of("figure.noGroup"));
        return new Figure(
                "II.3d",
                Optional.ofNullable(row.getString("owner_unit")).orElse(justice),
                Measure.COMMENTS_RECEIVED,
                "",
                1,
                day,
                phrases.of("figure.COMMENTS_RECEIVED", row.getString("title"), matter),
                row.getString("business_key"));
    }
}
