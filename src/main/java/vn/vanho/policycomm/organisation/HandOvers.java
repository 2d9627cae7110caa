package vn.vanho.policycomm.organisation;

import java.util.List;

/** What units that end leave to their successors. The caller has checked that an administrator asks. */
public interface HandOvers {

    /** Everything open that a unit holds, and its people; key by key. */
    List<Holding> held(Unit unit);

    /**
     * Passes on everything in one step and records each thing; a unit that holds nothing is left as it is.
     *
     * @throws java.util.NoSuchElementException when there never was such a unit
     * @throws vn.vanho.policycomm.engine.InputRefused when the unit goes on, or something is to go to a unit that is no
     *     successor of today
     */
    void handOver(String unit, HandOverChoice choice);

    /** What was passed on last, the latest first. */
    List<HandedOver> last(int atMost);

    /** All that passed from this unit, the latest first. */
    List<HandedOver> from(String unit);
}
