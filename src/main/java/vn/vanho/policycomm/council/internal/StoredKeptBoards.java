package vn.vanho.policycomm.council.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.council.KeptBoard;
import vn.vanho.policycomm.council.KeptBoard.Item;
import vn.vanho.policycomm.council.KeptBoard.Part;
import vn.vanho.policycomm.council.KeptBoards;
import vn.vanho.policycomm.monitoring.PlanStatus;

/** Keeps boards in their tables; rows are added and never changed or taken away. */
@Service
@Transactional
class StoredKeptBoards implements KeptBoards {

    private static final String BOARDS = "select id, case_key, plan_year, kept_at, in_scope, communicated, figures"
            + " from kept_board where %s = ? order by kept_at desc, id";

    private final JdbcClient jdbc;

    StoredKeptBoards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(KeptBoard board) {
        jdbc.sql("insert into kept_board (id, case_key, plan_year, kept_at, in_scope, communicated, figures)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(board.id(), board.caseKey(), board.planYear(), board.keptAt())
                .params(board.policiesInScope(), board.policiesCommunicated(), board.figures())
                .update();
        for (int at = 0; at < board.items().size(); at++) {
            keep(board.id(), at, board.items().get(at));
        }
    }

    private void keep(String board, int position, Item item) {
        jdbc.sql("insert into kept_board_item (board_id, position, item, title, status, due_on, working_days)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        board,
                        position,
                        item.code(),
                        item.title(),
                        item.status().name())
                .params(item.dueOn(), item.workingDays())
                .update();
        for (int at = 0; at < item.parts().size(); at++) {
            Part part = item.parts().get(at);
            jdbc.sql("insert into kept_board_part (board_id, item, position, unit, name, status, working_days)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(board, item.code(), at, part.unit(), part.name())
                    .params(part.status().name(), part.workingDays())
                    .update();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<KeptBoard> newest(String caseKey) {
        return jdbc.sql(BOARDS.formatted("case_key")).param(caseKey).query((row, at) -> board(row)).list().stream()
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<KeptBoard> of(int planYear) {
        return jdbc.sql(BOARDS.formatted("plan_year"))
                .param(planYear)
                .query((row, at) -> board(row))
                .list();
    }

    private KeptBoard board(ResultSet row) throws SQLException {
        String id = row.getString("id");
        return new KeptBoard(
                id,
                row.getString("case_key"),
                row.getInt("plan_year"),
                row.getObject("kept_at", OffsetDateTime.class),
                row.getInt("in_scope"),
                row.getInt("communicated"),
                row.getString("figures"),
                items(id, parts(id)));
    }

    private List<Item> items(String board, Map<String, List<PartOfItem>> parts) {
        return jdbc.sql("select item, title, status, due_on, working_days from kept_board_item where board_id = ?"
                        + " order by position")
                .param(board)
                .query((row, at) -> new Item(
                        row.getString("item"),
                        row.getString("title"),
                        PlanStatus.valueOf(row.getString("status")),
                        row.getObject("due_on", LocalDate.class),
                        row.getInt("working_days"),
                        parts.getOrDefault(row.getString("item"), List.of()).stream()
                                .map(PartOfItem::part)
                                .toList()))
                .list();
    }

    private Map<String, List<PartOfItem>> parts(String board) {
        return jdbc
                .sql("select item, unit, name, status, working_days from kept_board_part where board_id = ?"
                        + " order by item, position")
                .param(board)
                .query((row, at) -> new PartOfItem(
                        row.getString("item"),
                        new Part(
                                row.getString("unit"),
                                row.getString("name"),
                                PlanStatus.valueOf(row.getString("status")),
                                row.getInt("working_days"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(PartOfItem::item));
    }

    private record PartOfItem(String item, Part part) {}
}
