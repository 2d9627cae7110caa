package vn.vanho.policycomm.evidence.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vanho.policycomm.evidence.Evidence;
import vn.vanho.policycomm.evidence.EvidenceOfUnit;
import vn.vanho.policycomm.evidence.WorkOfUnit;

/** Pieces of evidence and their bytes. */
@Repository
class EvidenceTable {

    private static final String PRESENT = " where case_key = ? and unit = ? and removed_at is null";
    private static final String TOLD =
            "id, task_key, kind, name, media_type, size_bytes, sha256, url, note, added_by, added_at";
    private static final String REMOVED =
            "update evidence set content = null, url = null, note = '', removed_by = ?, removed_at = ?";

    private final JdbcClient jdbc;
    private final Clock clock;

    EvidenceTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(WorkOfUnit work, Evidence piece, byte @Nullable [] content) {
        jdbc.sql("insert into evidence (id, case_key, unit, task_key, kind, name, media_type, size_bytes, sha256, url,"
                        + " note, content, added_by, added_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        piece.id(),
                        work.caseKey(),
                        work.unit(),
                        piece.taskKey(),
                        piece.kind().name(),
                        piece.name())
                .params(piece.mediaType(), piece.sizeBytes(), piece.sha256(), piece.url(), piece.note(), content)
                .params(piece.addedBy(), piece.addedAt())
                .update();
    }

    List<Evidence> of(WorkOfUnit work) {
        return jdbc.sql("select " + TOLD + " from evidence" + PRESENT + " order by added_at, name, id")
                .params(work.caseKey(), work.unit())
                .query(Evidence.class)
                .list();
    }

    List<EvidenceOfUnit> below(String prefix) {
        RowMapper<Evidence> piece = new SimplePropertyRowMapper<>(Evidence.class);
        return jdbc.sql("select case_key, unit, " + TOLD + " from evidence"
                        + " where left(case_key, ?) = ? and removed_at is null order by added_at, name, id")
                .params(prefix.length(), prefix)
                .query((row, at) -> new EvidenceOfUnit(
                        new WorkOfUnit(row.getString("case_key"), row.getString("unit")),
                        Objects.requireNonNull(piece.mapRow(row, at))))
                .list();
    }

    Optional<byte[]> content(WorkOfUnit work, String id) {
        return jdbc.sql("select content from evidence" + PRESENT + " and id = ? and content is not null")
                .params(work.caseKey(), work.unit(), id)
                .query((row, index) -> row.getBytes("content"))
                .optional();
    }

    void remove(WorkOfUnit work, String id, String removedBy) {
        jdbc.sql(REMOVED + PRESENT + " and id = ?")
                .params(removedBy, now(), work.caseKey(), work.unit(), id)
                .update();
    }

    void pass(WorkOfUnit work, String unit) {
        jdbc.sql("update evidence set unit = ?" + PRESENT)
                .params(unit, work.caseKey(), work.unit())
                .update();
    }

    /** Called cases carry the key of their parent, a slash and their own part. */
    void removeAll(String caseKey, String removedBy) {
        String called = caseKey + "/";
        jdbc.sql(REMOVED + " where (case_key = ? or left(case_key, ?) = ?) and removed_at is null")
                .params(removedBy, now(), caseKey, called.length(), called)
                .update();
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
