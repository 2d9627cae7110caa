package vn.vanho.policycomm.monitoring;

import java.util.List;

/** To which years' boards the Council lets the units; to none before it says so. */
public interface BoardOpenings {

    /** Whether units read the board of a year now. */
    boolean isOpen(int year);

    /**
     * Opens or closes it from now on; nothing is noted when it stands so already.
     *
     * @param by the account of who decides; the caller has checked the person
     */
    void set(int year, boolean open, String by);

    /** All that was decided about a year, the last first. */
    List<BoardOpening> of(int year);
}
