package vn.vanho.policycomm.monitoring.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.monitoring.BoardScope;
import vn.vanho.policycomm.monitoring.BoardUnit;
import vn.vanho.policycomm.monitoring.CaseState;
import vn.vanho.policycomm.monitoring.DraftProgress;
import vn.vanho.policycomm.monitoring.ItemState;
import vn.vanho.policycomm.monitoring.UnitState;
import vn.vanho.policycomm.monitoring.YearBoard;
import vn.vanho.policycomm.monitoring.internal.BoardView.CaseRow;
import vn.vanho.policycomm.monitoring.internal.BoardView.DraftRow;
import vn.vanho.policycomm.monitoring.internal.BoardView.FigureRow;
import vn.vanho.policycomm.monitoring.internal.BoardView.ItemRow;
import vn.vanho.policycomm.monitoring.internal.BoardView.PartSaid;

/** Puts a board into words and into the order in which people read it. */
@Component
class BoardViews {

    private final BoardWords words;

    BoardViews(BoardWords words) {
        this.words = words;
    }

    BoardView of(YearBoard board, BoardScope scope) {
        List<BoardUnit> units = columns(board);
        return new BoardView(
                board,
                words.title(scope, board),
                words.asOf(board.asOf()),
                words.yardstick(board),
                units,
                board.items().stream()
                        .sorted(LateFirst.ITEMS)
                        .map(item -> row(item, units))
                        .toList(),
                board.items().stream()
                        .flatMap(this::rows)
                        .sorted(Comparator.comparing(CaseRow::of, LateFirst.CASES))
                        .toList(),
                board.drafts().stream().sorted(LateFirst.DRAFTS).map(this::row).toList(),
                board.figures().stream().map(words::time).toList(),
                figures(board));
    }

    /** The unit whose most pressing part is more pressing than that of others comes first. */
    private static List<BoardUnit> columns(YearBoard board) {
        Map<String, UnitState> worst = board.items().stream()
                .flatMap(item -> item.units().stream())
                .collect(Collectors.toMap(UnitState::unit, Function.identity(), BinaryOperator.minBy(LateFirst.PARTS)));
        return board.units().stream()
                .sorted(Comparator.comparing(unit -> worst.get(unit.id()), LateFirst.PARTS))
                .toList();
    }

    private ItemRow row(ItemState item, List<BoardUnit> units) {
        return new ItemRow(
                item,
                "%s. %s".formatted(item.code(), item.title()),
                BoardWords.day(item.opensOn()),
                BoardWords.day(item.dueOn()),
                BoardWords.day(item.startedAt()),
                BoardWords.day(item.endedAt()),
                words.said(item.status(), item.statusName(), item.workingDaysLate()),
                parts(item, units));
    }

    private List<@Nullable PartSaid> parts(ItemState item, List<BoardUnit> units) {
        Map<String, PartSaid> parts = item.units().stream()
                .collect(Collectors.toMap(UnitState::unit, part -> new PartSaid(part, words.said(part))));
        return units.stream().map(unit -> parts.get(unit.id())).toList();
    }

    private Stream<CaseRow> rows(ItemState item) {
        return item.cases().stream().map(one -> row(one, item.code()));
    }

    private CaseRow row(CaseState one, String item) {
        return new CaseRow(
                one,
                item,
                words.said(one.status(), one.statusName(), 0),
                BoardWords.day(one.startedAt()),
                BoardWords.day(one.endedAt()));
    }

    private DraftRow row(DraftProgress draft) {
        return new DraftRow(
                draft,
                words.said(draft.status(), draft.statusName(), 0),
                draft.stages().stream().map(stage -> BoardWords.day(stage.on())).toList());
    }

    /** The measures are the same in each column. */
    private static List<FigureRow> figures(YearBoard board) {
        int measures = board.figures().get(0).values().size();
        return IntStream.range(0, measures)
                .mapToObj(at -> new FigureRow(
                        board.figures().get(0).values().get(at).name(),
                        board.figures().stream()
                                .map(time -> time.values().get(at).value())
                                .toList()))
                .toList();
    }
}
