package vn.vanho.policycomm.plan.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.plan.DaysOffLogEntry;
import vn.vanho.policycomm.plan.DeadlineMove;
import vn.vanho.policycomm.plan.DeadlineMoves;
import vn.vanho.policycomm.plan.OpenDeadline;

/** Records each change of the days off and what it moved. */
@Component
class DeadlineMoveTable implements DeadlineMoves {

    private static final int LATEST_CHANGES = 20;
    private static final int SHOWN_MOVES = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    DeadlineMoveTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Records a change.
     *
     * @param days a line each
     * @return its id
     */
    String begin(List<String> days, String by) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("insert into days_off_change (id, changed_by, changed_at, days) values (?, ?, ?, ?)")
                .params(id, by, OffsetDateTime.now(clock), Lines.join(days))
                .update();
        return id;
    }

    void record(String change, List<DeadlineMove> moves) {
        moves.forEach(
                move -> jdbc.sql("insert into deadline_move (id, change_id, moved_at, subject, kind, case_key, step,"
                                + " unit, due_before, due_after) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                        .params(UUID.randomUUID().toString(), change, OffsetDateTime.now(clock), move.subject())
                        .params(move.kind().name(), move.caseKey(), move.step(), move.unit())
                        .params(move.dueBefore(), move.dueAfter())
                        .update());
    }

    /** Whether the last change that moved it put it where it is. */
    boolean put(OpenDeadline deadline) {
        return jdbc.sql("select due_after from deadline_move where subject = ? order by moved_at desc"
                        + " fetch first 1 rows only")
                .param(deadline.subject())
                .query(OffsetDateTime.class)
                .optional()
                .filter(last -> last.toInstant().equals(deadline.due()))
                .isPresent();
    }

    @Override
    public List<Move> of(String subject) {
        return jdbc.sql("select moved_at, due_before, due_after from deadline_move where subject = ? order by moved_at")
                .param(subject)
                .query((row, at) -> new Move(
                        row.getObject("moved_at", OffsetDateTime.class),
                        row.getObject("due_before", OffsetDateTime.class),
                        row.getObject("due_after", OffsetDateTime.class)))
                .list();
    }

    List<DaysOffLogEntry> latest() {
        return jdbc.sql("select * from days_off_change order by changed_at desc fetch first ? rows only")
                .param(LATEST_CHANGES)
                .query((row, at) -> new DaysOffLogEntry(
                        row.getObject("changed_at", OffsetDateTime.class),
                        row.getString("changed_by"),
                        Lines.split(row.getString("days")),
                        count(row.getString("id")),
                        moves(row.getString("id"))))
                .list();
    }

    private int count(String change) {
        return jdbc.sql("select count(*) from deadline_move where change_id = ?")
                .param(change)
                .query(Integer.class)
                .single();
    }

    private List<DeadlineMove> moves(String change) {
        return jdbc.sql("select kind, subject, case_key, step, unit, due_before, due_after from deadline_move"
                        + " where change_id = ? order by case_key, due_after, step fetch first ? rows only")
                .params(change, SHOWN_MOVES)
                .query(DeadlineMove.class)
                .list();
    }
}
