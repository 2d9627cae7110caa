package vn.vanho.policycomm.monitoring.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.documents.SheetTable;
import vn.vanho.policycomm.documents.SheetTable.Cell;
import vn.vanho.policycomm.documents.SheetTable.Column;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.monitoring.BoardUnit;
import vn.vanho.policycomm.monitoring.DraftStage.Stage;
import vn.vanho.policycomm.monitoring.PlanStatus;
import vn.vanho.policycomm.monitoring.internal.BoardView.CaseRow;
import vn.vanho.policycomm.monitoring.internal.BoardView.DraftRow;
import vn.vanho.policycomm.monitoring.internal.BoardView.FigureRow;
import vn.vanho.policycomm.monitoring.internal.BoardView.ItemRow;
import vn.vanho.policycomm.monitoring.internal.BoardView.PartSaid;
import vn.vanho.policycomm.monitoring.internal.BoardView.Said;

/** Writes a board as a workbook: a sheet of items and units, one of cases, one of drafts and one of figures. */
@Component
class BoardSheets {

    private static final int NAME = 42;
    private static final int DAY = 12;
    private static final int STATE = 20;
    private static final int SUM = 14;

    /** Columns of units that a page across can hold legibly. */
    private static final int UNITS_A_PAGE = 10;

    private final Phrases phrases;

    BoardSheets(Phrases phrases) {
        this.phrases = phrases;
    }

    byte[] of(BoardView view) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "policy-communication", "1.0")) {
            items(view).writeTo(book.newWorksheet(phrases.of("board.sheet.items")));
            cases(view).writeTo(book.newWorksheet(phrases.of("board.sheet.cases")));
            drafts(view).writeTo(book.newWorksheet(phrases.of("board.sheet.drafts")));
            figures(view).writeTo(book.newWorksheet(phrases.of("board.sheet.figures")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private SheetTable items(BoardView view) {
        Stream<Column> own = Stream.of(
                column("item", NAME),
                column("state", STATE),
                column("opens", DAY),
                column("due", DAY),
                column("began", DAY),
                column("ended", DAY));
        Stream<Column> units = view.units().stream().map(BoardUnit::shortName).map(name -> new Column(name, STATE));
        return new SheetTable(
                view.title(),
                List.of(view.asOf(), view.yardstick()),
                Stream.concat(own, units).toList(),
                view.items().stream().map(BoardSheets::line).toList(),
                2,
                1 + view.units().size() / UNITS_A_PAGE);
    }

    private static List<Cell> line(ItemRow row) {
        Stream<Cell> own = Stream.of(
                Cell.of(row.name()),
                cell(row.state()),
                Cell.of(row.opens()),
                Cell.of(row.due()),
                Cell.of(row.began()),
                Cell.of(row.ended()));
        return Stream.concat(own, row.parts().stream().map(BoardSheets::cell)).toList();
    }

    private static Cell cell(@Nullable PartSaid part) {
        return part == null ? Cell.of("") : cell(part.state());
    }

    private static Cell cell(Said state) {
        return new Cell(state.text(), null, fill(state.status()));
    }

    /** The soft colours of the pages, whose words stand on them; states that are settled have none. */
    private static @Nullable String fill(PlanStatus status) {
        return switch (status) {
            case OVERDUE -> "F9D2D3";
            case NEARLY_DUE -> "FFECC2";
            case DONE_LATE -> "FFF6E0";
            case DONE_IN_TIME -> "DDF0E3";
            case NOT_DUE -> "EEF5FB";
            case NO_ANSWER -> "E4DFEC";
            case STOPPED -> "E6E6E6";
            case NOT_OCCURRED -> null;
        };
    }

    private SheetTable cases(BoardView view) {
        return table(
                view,
                Stream.of(
                        column("code", DAY),
                        column("case", NAME),
                        column("state", STATE),
                        column("began", DAY),
                        column("ended", DAY),
                        column("key", NAME)),
                view.cases().stream().map(BoardSheets::line));
    }

    private static List<Cell> line(CaseRow row) {
        return List.of(
                Cell.of(row.item()),
                Cell.of(row.of().title()),
                cell(row.state()),
                Cell.of(row.began()),
                Cell.of(row.ended()),
                Cell.of(row.of().key()));
    }

    private SheetTable drafts(BoardView view) {
        Stream<Column> stages = Stream.of(Stage.values()).map(stage -> new Column(phrases.of(stage.message()), SUM));
        return table(
                view,
                Stream.concat(Stream.of(column("draft", NAME), column("state", STATE)), stages),
                view.drafts().stream().map(BoardSheets::line));
    }

    private static List<Cell> line(DraftRow row) {
        return Stream.concat(
                        Stream.of(Cell.of(row.draft().title()), cell(row.state())),
                        row.days().stream().map(Cell::of))
                .toList();
    }

    private SheetTable figures(BoardView view) {
        return table(
                view,
                Stream.concat(
                        Stream.of(column("measure", NAME)),
                        view.quarters().stream().map(name -> new Column(name, SUM))),
                view.figures().stream().map(BoardSheets::line));
    }

    private static List<Cell> line(FigureRow row) {
        return Stream.concat(
                        Stream.of(Cell.of(row.name())), row.values().stream().map(Cell::of))
                .toList();
    }

    private SheetTable table(BoardView view, Stream<Column> columns, Stream<List<Cell>> lines) {
        return new SheetTable(
                view.title(), List.of(view.asOf(), view.yardstick()), columns.toList(), lines.toList(), 1, 1);
    }

    private Column column(String name, int width) {
        return new Column(phrases.of("board.column." + name), width);
    }
}
