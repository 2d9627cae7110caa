package vn.vanho.policycomm.dissemination.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.channels.Channels;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.figures.Figure;
import vn.vanho.policycomm.figures.FigureSource;
import vn.vanho.policycomm.figures.Measure;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.Deadline;

/** Posts and whom they reached, broken down by channel; a post without a person is the culture unit's, which leads II.3c. */
@Component
class PostFigures implements FigureSource {

    private static final String ITEM = "II.3c";

    private final JdbcClient jdbc;
    private final Offices offices;
    private final Units units;
    private final Channels channels;
    private final Phrases phrases;

    PostFigures(JdbcClient jdbc, Offices offices, Units units, Channels channels, Phrases phrases) {
        this.jdbc = jdbc;
        this.offices = offices;
        this.units = units;
        this.channels = channels;
        this.phrases = phrases;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Figure> of(int planYear, LocalDate from, LocalDate to) {
        String posts =
                "select d.business_key, d.title, p.channel, p.url, p.posted_by, p.unseen_reason, %s as done_at, %s as amount"
                        + " from channel_post p join draft d on d.id = p.draft_id"
                        + " where d.plan_year = ? and p.posted_at is not null and %s is not null order by p.posted_at, p.url";
        return Stream.concat(
                        figures(posts.formatted("p.posted_at", "1", "p.posted_at"), planYear, Measure.POSTS),
                        figures(posts.formatted("p.reach_at", "p.reach", "p.reach"), planYear, Measure.REACH))
                .filter(figure -> figure.within(from, to))
                .toList();
    }

    private Stream<Figure> figures(String sql, int planYear, Measure measure) {
        return jdbc.sql(sql).param(planYear).query((row, at) -> figure(row, measure)).list().stream();
    }

    private Figure figure(ResultSet row, Measure measure) throws SQLException {
        String channel = row.getString("channel");
        return new Figure(
                ITEM,
                unit(row.getString("posted_by")),
                measure,
                channel,
                row.getLong("amount"),
                row.getObject("done_at", OffsetDateTime.class)
                        .atZoneSameInstant(Deadline.ZONE)
                        .toLocalDate(),
                phrases.of(
                                "figure." + measure.name(),
                                channels.get(channel).label(),
                                row.getString("title"),
                                row.getString("url"))
                        + unseen(row.getString("unseen_reason")),
                row.getString("business_key"));
    }

    private String unseen(@Nullable String reason) {
        return reason == null ? "" : " " + phrases.of("figure.unseen", reason);
    }

    private String unit(String account) {
        return offices.unit(account)
                .map(Unit::id)
                .orElseGet(() -> units.withRole(Role.CULTURE).get(0).id());
    }
}
