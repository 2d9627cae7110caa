package vn.vanho.policycomm.monitoring.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.monitoring.BoardUnit;
import vn.vanho.policycomm.monitoring.CaseState;
import vn.vanho.policycomm.monitoring.DraftProgress;
import vn.vanho.policycomm.monitoring.ItemState;
import vn.vanho.policycomm.monitoring.PlanStatus;
import vn.vanho.policycomm.monitoring.UnitState;
import vn.vanho.policycomm.monitoring.YearBoard;

/**
 * A board as people read it, what is late first; page and workbook show the same words.
 *
 * @param title with what it is narrowed to
 * @param asOf the moment of it
 * @param yardstick policies communicated of those in scope
 * @param units columns of the items
 * @param items rows
 * @param cases of all items
 * @param quarters names of the columns of figures
 */
record BoardView(
        YearBoard board,
        String title,
        String asOf,
        String yardstick,
        List<BoardUnit> units,
        List<ItemRow> items,
        List<CaseRow> cases,
        List<DraftRow> drafts,
        List<String> quarters,
        List<FigureRow> figures) {

    /**
     * A state in words, with what tells how pressing it is.
     *
     * @param status which colour it has
     */
    record Said(PlanStatus status, String text) {}

    /**
     * An item.
     *
     * @param name its code and title
     * @param due the last day in time
     * @param began empty before
     * @param ended empty while it goes on
     * @param parts one for each of the board's units; null where the item does not concern it
     */
    record ItemRow(
            ItemState item,
            String name,
            String opens,
            String due,
            String began,
            String ended,
            Said state,
            List<@Nullable PartSaid> parts) {}

    /** A unit's part in an item. */
    record PartSaid(UnitState part, Said state) {}

    /**
     * A case.
     *
     * @param item code of its item
     */
    record CaseRow(CaseState of, String item, Said state, String began, String ended) {}

    /**
     * A draft.
     *
     * @param days one for each stage; empty for one that was not reached
     */
    record DraftRow(DraftProgress draft, Said state, List<String> days) {}

    /** A measure with its sum in each column. */
    record FigureRow(String name, List<Long> values) {}
}
