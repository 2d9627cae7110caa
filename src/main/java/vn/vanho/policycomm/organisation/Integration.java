package vn.vanho.policycomm.organisation;

/** The account of other systems: it starts processes, hands in what comes and reads {@code /api}, nothing else. */
public final class Integration {

    /** Its account and its group. */
    public static final String ACCOUNT = "tich-hop";

    public static final String GROUP = "tich-hop-nhom";

    private Integration() {}
}
