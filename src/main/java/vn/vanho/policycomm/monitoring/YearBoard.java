package vn.vanho.policycomm.monitoring;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a year against what was done.
 *
 * @param number of the plan; null until staff key it back
 * @param asOf the moment whose state it is
 * @param policiesInScope registered drafts of the year with a great impact on society, whatever the board is narrowed to
 * @param policiesCommunicated those of them that were communicated; the plan asks for all
 * @param units that some item of the board concerns, in the profile's order
 * @param items in the plan's order
 * @param drafts those that have a case of II.3a, in the order of the cases, then those that are only registered in scope
 * @param figures of the year, then of each quarter, the same measures in each; of the chosen quarter alone where one is
 */
public record YearBoard(
        int year,
        String title,
        @Nullable String number,
        OffsetDateTime asOf,
        int policiesInScope,
        int policiesCommunicated,
        List<BoardUnit> units,
        List<ItemState> items,
        List<DraftProgress> drafts,
        List<BoardFigures> figures) {

    public YearBoard {
        units = List.copyOf(units);
        items = List.copyOf(items);
        drafts = List.copyOf(drafts);
        figures = List.copyOf(figures);
    }
}
