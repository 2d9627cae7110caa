package vn.vanho.policycomm.monitoring;

/**
 * A unit that the board has a column for.
 *
 * @param asked whether it is asked, not told: it is never overdue
 */
public record BoardUnit(String id, String name, String shortName, boolean asked) {}
