package vn.vanho.policycomm.monitoring.page;

import java.util.List;

/**
 * Units that stand together.
 *
 * @param kind {@code offices}, {@code communes} or {@code asked}
 * @param name in Vietnamese
 * @param byItem of the units' parts in each item of the board, in its order
 */
public record UnitGroup(String kind, String name, List<UnitRow> rows, List<Tally> byItem, Tally tally) {

    public UnitGroup {
        rows = List.copyOf(rows);
        byItem = List.copyOf(byItem);
    }
}
