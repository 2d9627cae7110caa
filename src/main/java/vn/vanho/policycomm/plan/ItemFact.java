package vn.vanho.policycomm.plan;

/** What an amendment may change of an item. */
public enum ItemFact {
    LEADS,
    ACCOUNTABLE,
    COORDINATING,
    OPENS_ON,
    CLOSES_ON,
    DUE_ON,
    AWAITED_UNTIL,
    /** Units whose open parts ended with the amendment. */
    RELEASED,
    /** A law that was added. */
    LAW;

    /** Whether its values are holders, a line each. */
    public boolean ofHolders() {
        return this == LEADS || this == ACCOUNTABLE || this == COORDINATING || this == RELEASED;
    }

    /** Whether its values are days. */
    public boolean ofDays() {
        return this == OPENS_ON || this == CLOSES_ON || this == DUE_ON || this == AWAITED_UNTIL;
    }
}
