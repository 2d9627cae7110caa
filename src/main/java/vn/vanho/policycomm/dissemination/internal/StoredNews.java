package vn.vanho.policycomm.dissemination.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.dissemination.News;
import vn.vanho.policycomm.dissemination.NewsItem;
import vn.vanho.policycomm.dissemination.SixBlocks;

/** Reads the news from what was posted, answered and corrected; once a draft is hidden, what was told of it is gone too. */
@Service
@Transactional(readOnly = true)
class StoredNews implements News {

    private static final String NEWEST = """
            with hidden as (
             select draft_id, max(applied_at) as since from correction where kind in ('TAKE_DOWN', 'ERASE') group by draft_id
            ), posted as (
             select draft_id, min(done_at) as first_at, max(done_at) as last_at from publication_step where step = 'POSTED'
              group by draft_id
            ), changed as (
             select draft_id, max(decided_at) as last_at from window_change group by draft_id
            ), shown as (
             select d.id as draft_id, p.blocks from draft d
              join draft_file f on f.draft_id = d.id and f.removed_at is null and f.version = coalesce(d.consulted_version,
               (select max(n.version) from draft_file n where n.draft_id = d.id))
              join publication p on p.draft_id = d.id and p.version = f.version and p.channel = 'portal'
               and p.posted_at is not null
            )
            select kind, id, slug, title, drafting_agency, text, closes_at, published_at, updated_at, gone from (
             select 'DRAFT' as kind, d.id, d.slug, d.title, d.drafting_agency, coalesce(s.blocks, '') as text,
               case when d.window_closed_at < d.window_closes_at then d.window_closed_at else d.window_closes_at end as closes_at,
               p.first_at as published_at,
               coalesce(h.since, greatest(p.last_at, coalesce(c.last_at, p.last_at), coalesce(d.window_opens_at, p.last_at)))
                as updated_at, h.since is not null as gone
              from draft d join posted p on p.draft_id = d.id left join shown s on s.draft_id = d.id
              left join hidden h on h.draft_id = d.id left join changed c on c.draft_id = d.id
              where s.draft_id is not null or h.since is not null
             union all
             select 'RESULT', d.id, d.slug, d.title, d.drafting_agency, coalesce(d.result_summary, ''),
               d.window_closes_at, d.result_published_at, coalesce(h.since, d.result_published_at), h.since is not null
              from draft d left join shown s on s.draft_id = d.id left join hidden h on h.draft_id = d.id
              where d.result_published_at is not null and (s.draft_id is not null or h.since is not null)
             union all
             select c.kind, c.id, d.slug, d.title, d.drafting_agency, c.notice, d.window_closes_at, c.applied_at,
               coalesce(h.since, c.applied_at), h.since is not null and c.applied_at < h.since
              from correction c join draft d on d.id = c.draft_id left join hidden h on h.draft_id = d.id
            ) news order by updated_at desc, kind, id fetch first :limit rows only""";

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    StoredNews(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public List<NewsItem> newest(int limit) {
        return jdbc.sql(NEWEST)
                .param("limit", limit)
                .query((row, index) -> item(row))
                .list();
    }

    private NewsItem item(ResultSet row) throws SQLException {
        NewsItem.Kind kind = NewsItem.Kind.valueOf(row.getString("kind"));
        boolean gone = row.getBoolean("gone");
        boolean untitled = gone || kind == NewsItem.Kind.TAKE_DOWN || kind == NewsItem.Kind.ERASE;
        return new NewsItem(
                kind,
                row.getString("id"),
                row.getString("slug"),
                untitled ? "" : row.getString("title"),
                untitled ? "" : row.getString("drafting_agency"),
                gone ? "" : text(kind, row.getString("text")),
                row.getObject("closes_at", OffsetDateTime.class),
                row.getObject("published_at", OffsetDateTime.class),
                row.getObject("updated_at", OffsetDateTime.class),
                gone);
    }

    private String text(NewsItem.Kind kind, String stored) {
        if (kind != NewsItem.Kind.DRAFT) {
            return stored;
        }
        try {
            return json.readValue(stored, SixBlocks.class).content();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
