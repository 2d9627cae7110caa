package vn.vanho.policycomm.monitoring.page;

import java.util.List;
import java.util.Optional;
import vn.vanho.policycomm.monitoring.BoardUnit;
import vn.vanho.policycomm.monitoring.UnitState;

/**
 * A unit with its part in each item.
 *
 * @param parts one for each item of the board in its order; empty where the item does not concern the unit
 */
public record UnitRow(BoardUnit unit, List<Optional<UnitState>> parts, Tally tally) {

    public UnitRow {
        parts = List.copyOf(parts);
    }
}
