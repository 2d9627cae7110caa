package vn.vanho.policycomm.monitoring;

import java.util.List;
import vn.vanho.policycomm.organisation.Unit;

/** What is late at one unit, step by step, by the same rule as the board's. */
public interface LateSteps {

    /**
     * The open steps of an item that are given to the unit or its heads and are late, the one that was due first on top.
     *
     * @param item code of the item, e.g. {@code II.1a}
     */
    List<LateStep> of(int year, String item, Unit unit);
}
