package vn.vanho.policycomm.monitoring.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.monitoring.DraftProgress;
import vn.vanho.policycomm.monitoring.YearBoard;

/**
 * A board as people read it.
 *
 * @param today the day that it is of
 * @param todayAt where that is on the axis; null where it lies outside
 * @param items late first, as all that follows
 */
public record BoardView(
        YearBoard board,
        LocalDate today,
        Axis axis,
        @Nullable String todayAt,
        Yardstick yardstick,
        List<ItemRow> items,
        Tally tally,
        List<UnitGroup> groups,
        List<DraftProgress> drafts,
        List<FigureRow> figures) {

    public BoardView {
        items = List.copyOf(items);
        groups = List.copyOf(groups);
        drafts = List.copyOf(drafts);
        figures = List.copyOf(figures);
    }
}
