package vn.vanho.policycomm.consultation.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vanho.policycomm.consultation.ChannelCount;
import vn.vanho.policycomm.consultation.CommentCount;
import vn.vanho.policycomm.consultation.CommentOnDesk;

/** Reads comments as staff see them. */
@Repository
class CommentTable {

    private static final int PAGE = 200;
    private static final OffsetDateTime BEFORE_ALL = Instant.EPOCH.atOffset(ZoneOffset.UTC);
    /** What came through the portal was taken while the window was open, up to a fraction of its last second. */
    private static final String LATE = """
            (c.channel <> 'PORTAL'
             and c.received_at > least(d.window_closes_at, coalesce(d.window_closed_at, d.window_closes_at)))""";

    private static final String COMMENTS = """
            select c.id, c.receipt_code, c.section_address as address, c.body, c.sender_kind, c.sender_name,
             c.sender_place, c.publish_name, c.channel, c.received_at, coalesce(%s, false) as late,
             exists (select 1 from comment_scan s where s.comment_id = c.id) as scanned, c.group_id, c.withheld_reason,
              c.reply_state
            from public_comment c join draft d on d.id = c.draft_id
            """.formatted(LATE);
    private static final String PAGE_OF_GROUP = COMMENTS + """
            where c.group_id = ? and (c.received_at > ? or (c.received_at = ? and c.id > ?))
            order by c.received_at, c.id fetch first %d rows only""".formatted(PAGE);
    private static final String CHANNELS = """
            select c.channel, count(*) as received, sum(case when %s then 1 else 0 end) as late
            from public_comment c join draft d on d.id = c.draft_id
            where c.draft_id = ? group by c.channel order by 2 desc, 1""".formatted(LATE);
    private static final String COUNTS = """
            select sender_kind, count(*) as received,
             count(distinct coalesce(nullif(trim(sender_name), '') || '|' || coalesce(trim(sender_place), ''), id))
              as senders,
             sum(case when group_id is null and withheld_reason is null then 1 else 0 end) as pending,
             sum(case when group_id is not null then 1 else 0 end) as in_table,
             sum(case when group_id is null and withheld_reason is not null then 1 else 0 end) as withheld
            from public_comment where draft_id = ? group by sender_kind""";

    private final JdbcClient jdbc;

    CommentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CommentOnDesk> ofDraft(String draftId) {
        return jdbc.sql(COMMENTS + "where c.draft_id = ? order by c.received_at, c.id")
                .param(draftId)
                .query(CommentOnDesk.class)
                .list();
    }

    void eachInGroup(String groupId, Consumer<CommentOnDesk> reader) {
        List<CommentOnDesk> page = pageAfter(groupId, BEFORE_ALL, "");
        while (!page.isEmpty()) {
            page.forEach(reader);
            CommentOnDesk last = page.get(page.size() - 1);
            page = page.size() < PAGE ? List.of() : pageAfter(groupId, last.receivedAt(), last.id());
        }
    }

    private List<CommentOnDesk> pageAfter(String groupId, OffsetDateTime receivedAt, String id) {
        return jdbc.sql(PAGE_OF_GROUP)
                .params(groupId, receivedAt, receivedAt, id)
                .query(CommentOnDesk.class)
                .list();
    }

    List<ChannelCount> channels(String draftId) {
        return jdbc.sql(CHANNELS).param(draftId).query(ChannelCount.class).list();
    }

    List<CommentCount> counts(String draftId) {
        return jdbc.sql(COUNTS).param(draftId).query(CommentCount.class).list();
    }
}
