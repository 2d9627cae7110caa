package vn.vanho.policycomm.monitoring.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.monitoring.page.Axis;
import vn.vanho.policycomm.monitoring.page.Tally;
import vn.vanho.policycomm.monitoring.page.UnitGroup;
import vn.vanho.policycomm.monitoring.page.Yardstick;

/**
 * What the page of a board shows beside its words.
 *
 * @param today the day that it is of
 * @param todayAt where that is on the axis; null where it lies outside
 * @param bars of the view's items, in their order
 * @param tally of the items
 */
record BoardPage(
        BoardView view,
        LocalDate today,
        Axis axis,
        @Nullable String todayAt,
        List<Bars> bars,
        Tally tally,
        List<UnitGroup> groups,
        Yardstick yardstick) {

    /**
     * Plan against actual.
     *
     * @param planned the item's window
     * @param actual from its first beginning to its last end, or to today while it goes on; null before
     */
    record Bars(Axis.Bar planned, Axis.@Nullable Bar actual) {}
}
