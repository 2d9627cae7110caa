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
                        + " and version = (select max(version) from draft_file where draft_id = :id)")
                .param("id", draftId)
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
        jdbc.sql("update draft_file set content = null, removed_at = ? where draft_id = ? and version = ?")
                .params(OffsetDateTime.now(clock), draftId, version)
                .update();
    }

    private int nextVersion(String draftId) {
        return jdbc.sql("select coalesce(max(version), 0) + 1 from draft_file where draft_id = ?")
                .param(draftId)
                .query(Integer.class)
                .single();
    }
}
