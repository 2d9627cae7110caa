package vn.vanho.policycomm.consultation.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vanho.policycomm.consultation.CommentCount;
import vn.vanho.policycomm.consultation.CommentOnDesk;

/** Reads comments as staff see them. */
@Repository
class CommentTable {

    private static final int PAGE = 200;
    private static final OffsetDateTime BEFORE_ALL = Instant.EPOCH.atOffset(ZoneOffset.UTC);
    private static final String COMMENTS = "select id, receipt_code, section_address as address, body, sender_kind,"
            + " sender_name, sender_place, publish_name, received_at, group_id, withheld_reason, reply_state"
            + " from public_comment ";
    private static final String PAGE_OF_GROUP = COMMENTS + """
            where group_id = ? and (received_at > ? or (received_at = ? and id > ?))
            order by received_at, id fetch first %d rows only""".formatted(PAGE);
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
        return jdbc.sql(COMMENTS + "where draft_id = ? order by received_at, id")
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

    List<CommentCount> counts(String draftId) {
        return jdbc.sql(COUNTS).param(draftId).query(CommentCount.class).list();
    }
}
