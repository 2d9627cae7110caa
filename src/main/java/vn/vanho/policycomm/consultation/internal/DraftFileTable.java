package vn.vanho.policycomm.consultation.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vanho.policycomm.consultation.DraftFile;
import vn.vanho.policycomm.consultation.Section;
import vn.vanho.policycomm.consultation.SectionKind;

/** Files of drafts and the sections read from them. */
@Repository
class DraftFileTable {

    private static final int ROWS_A_BATCH = 200;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    DraftFileTable(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    DraftFile add(String draftId, String fileName, byte[] content, String uploadedBy) {
        var file = new DraftFile(
                nextVersion(draftId), fileName, DigestUtils.sha256Hex(content), uploadedBy, OffsetDateTime.now(clock));
        jdbc.sql("insert into draft_file (draft_id, version, file_name, sha256, content, uploaded_by, uploaded_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(draftId, file.version(), fileName, file.sha256(), content, uploadedBy, file.uploadedAt())
                .update();
        return file;
    }

    void addSections(String draftId, int version, List<Section> sections) {
        List<Object[]> rows = new ArrayList<>();
        for (Section section : sections) {
            rows.add(new Object[] {
                draftId,
                version,
                rows.size(),
                section.kind().name(),
                section.address(),
                section.number(),
                section.heading(),
                section.body()
            });
        }
        batches.batchUpdate(
                "insert into draft_section (draft_id, version, position, kind, address, number, heading, body)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                rows,
                ROWS_A_BATCH,
                (statement, row) -> {
                    for (int column = 0; column < row.length; column++) {
                        statement.setObject(column + 1, row[column]);
                    }
                });
    }

    Optional<DraftFile> inForce(String draftId) {
        return jdbc.sql("select version, file_name, sha256, uploaded_by, uploaded_at from draft_file"
                        + " where draft_id = :id and removed_at is null"
                        + " and version = (select coalesce(d.consulted_version, max(f.version)) from draft d"
                        + " join draft_file f on f.draft_id = d.id where d.id = :id group by d.consulted_version)")
                .param("id", draftId)
                .query(DraftFile.class)
                .optional();
    }

    Optional<DraftFile> afterConsultation(String draftId) {
        return jdbc.sql("select f.version, f.file_name, f.sha256, f.uploaded_by, f.uploaded_at from draft_file f"
                        + " join draft d on d.id = f.draft_id and f.version > d.consulted_version"
                        + " where d.id = ? and f.removed_at is null order by f.version desc fetch first 1 rows only")
                .param(draftId)
                .query(DraftFile.class)
                .optional();
    }

    Optional<byte[]> content(String draftId, int version) {
        return jdbc.sql("select content from draft_file where draft_id = ? and version = ? and content is not null")
                .params(draftId, version)
                .query((row, index) -> row.getBytes("content"))
                .optional();
    }

    List<Section> sections(String draftId, int version) {
        return jdbc.sql("select kind, address, number, heading, body from draft_section"
                        + " where draft_id = ? and version = ? order by position")
                .params(draftId, version)
                .query((row, index) -> new Section(
                        SectionKind.valueOf(row.getString("kind")),
                        row.getString("address"),
                        row.getString("number"),
                        row.getString("heading"),
                        row.getString("body")))
                .list();
    }

    void remove(String draftId, int version) {
        jdbc.sql("delete from draft_section where draft_id = ? and version = ?")
                .params(draftId, version)
                .update();
        jdbc.sql("update draft set consulted_version = null where id = ? and consulted_version = ?")
                .params(draftId, version)
                .update();
        jdbc.sql("update draft_file set content = null, removed_at = ? where draft_id = ? and version = ?")
                .params(OffsetDateTime.now(clock), draftId, version)
                .update();
    }

    void removeAll(String draftId) {
        jdbc.sql("delete from draft_section where draft_id = ?").param(draftId).update();
        jdbc.sql("update draft_file set content = null, removed_at = coalesce(removed_at, ?) where draft_id = ?")
                .params(OffsetDateTime.now(clock), draftId)
                .update();
    }

    private int nextVersion(String draftId) {
        return jdbc.sql("select coalesce(max(version), 0) + 1 from draft_file where draft_id = ?")
                .param(draftId)
                .query(Integer.class)
                .single();
    }
}
