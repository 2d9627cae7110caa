package vn.vanho.policycomm.consultation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.consultation.CommentGroups;
import vn.vanho.policycomm.consultation.CommenterNames;
import vn.vanho.policycomm.consultation.ConsultationResult;
import vn.vanho.policycomm.consultation.ConsultationResult.AnsweredGroup;
import vn.vanho.policycomm.consultation.ConsultationResult.PublicComment;
import vn.vanho.policycomm.consultation.PublishedDraft;
import vn.vanho.policycomm.consultation.PublishedDrafts;
import vn.vanho.policycomm.consultation.SenderKind;

/** Reads what the public may see; the file in force must be the one that was posted. */
@Service
@Transactional(readOnly = true)
class StoredPublishedDrafts implements PublishedDrafts {

    private static final String PUBLISHED = """
             from draft d
            join draft_file f on f.draft_id = d.id and f.removed_at is null
             and f.version = coalesce(d.consulted_version,
              (select max(n.version) from draft_file n where n.draft_id = d.id))
            join publication p on p.draft_id = d.id and p.version = f.version and p.channel = 'portal'
             and p.posted_at is not null""";
    private static final String COLUMNS = "select d.*, p.posted_at";
    private static final String OPEN =
            "d.outcome is null and d.window_closed_at is null and d.window_closes_at >= :now";
    private static final String ORDER = """
             order by case when %1$s then 0 else 1 end, case when %1$s then d.window_closes_at end,
            coalesce(d.window_closed_at, d.window_closes_at, p.posted_at) desc, d.id""".formatted(OPEN);

    private final JdbcClient jdbc;
    private final CommentGroups groups;
    private final CommenterNames names;
    private final Clock clock;

    StoredPublishedDrafts(JdbcClient jdbc, CommentGroups groups, CommenterNames names, Clock clock) {
        this.jdbc = jdbc;
        this.groups = groups;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public List<PublishedDraft> list(int offset, int limit) {
        return jdbc.sql(COLUMNS + PUBLISHED + ORDER + " offset :offset rows fetch next :limit rows only")
                .param("now", OffsetDateTime.now(clock))
                .param("offset", offset)
                .param("limit", limit)
                .query(StoredPublishedDrafts::read)
                .list();
    }

    @Override
    public int count() {
        return jdbc.sql("select count(*)" + PUBLISHED).query(Integer.class).single();
    }

    @Override
    public Optional<PublishedDraft> find(String slug) {
        return jdbc.sql(COLUMNS + PUBLISHED + " where d.slug = :slug")
                .param("slug", slug)
                .query(StoredPublishedDrafts::read)
                .optional();
    }

    @Override
    public Optional<ConsultationResult> result(PublishedDraft published) {
        return Optional.ofNullable(published.draft().resultPublishedAt())
                .map(publishedAt -> result(published.draft().id()));
    }

    private ConsultationResult result(String draftId) {
        List<PublicComment> comments = comments(draftId);
        List<AnsweredGroup> answered = groups.groups(draftId).stream()
                .map(group -> new AnsweredGroup(
                        group,
                        comments.stream()
                                .filter(comment -> comment.groupId().equals(group.id()))
                                .toList()))
                .filter(group -> !group.comments().isEmpty())
                .toList();
        return new ConsultationResult(
                number(draftId, ""), number(draftId, " and withheld_reason is not null"), answered);
    }

    private List<PublicComment> comments(String draftId) {
        return jdbc.sql(
                        "select group_id, body, sender_kind, case when publish_name then sender_name end as sender_name,"
                                + " sender_place, received_at from public_comment"
                                + " where draft_id = ? and group_id is not null and withheld_reason is null"
                                + " order by received_at, id")
                .param(draftId)
                .query((row, index) -> comment(row))
                .list();
    }

    private PublicComment comment(ResultSet row) throws SQLException {
        SenderKind kind = SenderKind.valueOf(row.getString("sender_kind"));
        return new PublicComment(
                row.getString("group_id"),
                row.getString("body"),
                names.publicName(kind, row.getString("sender_name"), row.getString("sender_place")),
                row.getObject("received_at", OffsetDateTime.class));
    }

    private int number(String draftId, String condition) {
        return jdbc.sql("select count(*) from public_comment where draft_id = ?" + condition)
                .param(draftId)
                .query(Integer.class)
                .single();
    }

    private static PublishedDraft read(ResultSet row, int index) throws SQLException {
        return new PublishedDraft(
                DraftRows.read(row, index),
                row.getObject("posted_at", OffsetDateTime.class),
                row.getString("result_summary"));
    }
}
