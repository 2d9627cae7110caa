package vn.vanho.policycomm.dissemination.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vanho.policycomm.dissemination.Material;

/** Materials of drafts and their bytes. */
@Repository
class MaterialTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    MaterialTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(String draftId, Material material, byte @Nullable [] content) {
        jdbc.sql("insert into material (id, draft_id, kind, title, link, size_bytes, sha256, content, added_by, office,"
                        + " added_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(material.id(), draftId, material.kind().name(), material.title(), material.link())
                .params(material.sizeBytes(), material.sha256(), content, material.addedBy(), material.office())
                .params(material.addedAt())
                .update();
    }

    List<Material> of(String draftId) {
        return jdbc.sql("select id, kind, title, link, size_bytes, sha256, added_by, office, added_at, checked_at,"
                        + " published_at from material where draft_id = ? and removed_at is null"
                        + " order by added_at, title, id")
                .param(draftId)
                .query(Material.class)
                .list();
    }

    Optional<byte[]> content(String draftId, String id) {
        return jdbc.sql("select content from material where draft_id = ? and id = ? and content is not null")
                .params(draftId, id)
                .query((row, index) -> row.getBytes("content"))
                .optional();
    }

    void remove(String draftId, String id, String removedBy) {
        jdbc.sql("update material set content = null, link = null, removed_by = ?, removed_at = ?"
                        + " where draft_id = ? and id = ? and removed_at is null")
                .params(removedBy, now(), draftId, id)
                .update();
    }

    void markChecked(String draftId) {
        jdbc.sql("update material set checked_at = ?"
                        + " where draft_id = ? and checked_at is null and removed_at is null")
                .params(now(), draftId)
                .update();
    }

    void publish(String draftId) {
        jdbc.sql("update material set published_at = ? where draft_id = ? and checked_at is not null"
                        + " and published_at is null and removed_at is null")
                .params(now(), draftId)
                .update();
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
