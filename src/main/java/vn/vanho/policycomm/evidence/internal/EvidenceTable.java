package vn.vanho.policycomm.evidence.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
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

    private static final String STEP = "case when part then '' else task_id end";
    private static final String PRESENT =
            " where case_key = ? and unit = ? and " + STEP + " = ? and removed_at is null";
    private static final String TOLD =
            "id, task_id, task_key, kind, name, media_type, size_bytes, sha256, url, note, added_by, added_at";
    private static final String WITH_WORK =
            "select case_key, unit, " + STEP + " as step, " + TOLD + " from evidence where ";
    private static final String IN_ORDER = " and removed_at is null order by added_at, name, id";
    private static final String REMOVED =
            "update evidence set content = null, url = null, note = '', removed_by = ?, removed_at = ?";
    private static final RowMapper<Evidence> PIECE = new SimplePropertyRowMapper<>(Evidence.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    EvidenceTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(WorkOfUnit work, Evidence piece, byte @Nullable [] content) {
        jdbc.sql(
                        "insert into evidence (id, case_key, unit, part, task_id, task_key, kind, name, media_type, size_bytes,"
                                + " sha256, url, note, content, added_by, added_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(piece.id(), work.caseKey(), work.unit(), work.isPart(), piece.taskId(), piece.taskKey())
                .params(piece.kind().name(), piece.name())
                .params(piece.mediaType(), piece.sizeBytes(), piece.sha256(), piece.url(), piece.note(), content)
                .params(piece.addedBy(), piece.addedAt())
                .update();
    }

    List<Evidence> of(WorkOfUnit work) {
        return jdbc.sql("select " + TOLD + " from evidence" + PRESENT + " order by added_at, name, id")
                .params(work.caseKey(), work.unit(), work.step())
                .query(PIECE)
                .list();
    }

    List<EvidenceOfUnit> below(String prefix) {
        return jdbc.sql(WITH_WORK + "left(case_key, ?) = ?" + IN_ORDER)
                .params(prefix.length(), prefix)
                .query(EvidenceTable::withWork)
                .list();
    }

    /** Called cases carry the key of their parent, a slash and their own part. */
    List<EvidenceOfUnit> in(String caseKey) {
        String called = caseKey + "/";
        return jdbc.sql(WITH_WORK + "(case_key = ? or left(case_key, ?) = ?)" + IN_ORDER)
                .params(caseKey, called.length(), called)
                .query(EvidenceTable::withWork)
                .list();
    }

    List<EvidenceOfUnit> at(Collection<String> caseKeys) {
        return among("case_key", caseKeys);
    }

    List<EvidenceOfUnit> ofTasks(Collection<String> taskIds) {
        return among("task_id", taskIds);
    }

    Optional<EvidenceOfUnit> find(String id) {
        return among("id", List.of(id)).stream().findFirst();
    }

    private List<EvidenceOfUnit> among(String column, Collection<String> values) {
        return values.isEmpty()
                ? List.of()
                : jdbc.sql(WITH_WORK + column + " in (:values)" + IN_ORDER)
                        .param("values", values)
                        .query(EvidenceTable::withWork)
                        .list();
    }

    private static EvidenceOfUnit withWork(ResultSet row, int at) throws SQLException {
        return new EvidenceOfUnit(
                new WorkOfUnit(row.getString("case_key"), row.getString("unit"), row.getString("step")),
                Objects.requireNonNull(PIECE.mapRow(row, at)));
    }

    Optional<byte[]> content(WorkOfUnit work, String id) {
        return jdbc.sql("select content from evidence" + PRESENT + " and id = ? and content is not null")
                .params(work.caseKey(), work.unit(), work.step(), id)
                .query((row, index) -> row.getBytes("content"))
                .optional();
    }

    void remove(WorkOfUnit work, String id, String removedBy) {
        jdbc.sql(REMOVED + PRESENT + " and id = ?")
                .params(removedBy, now(), work.caseKey(), work.unit(), work.step(), id)
                .update();
    }

    void pass(WorkOfUnit work, String unit) {
        jdbc.sql("update evidence set unit = ?" + PRESENT)
                .params(unit, work.caseKey(), work.unit(), work.step())
                .update();
    }

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
