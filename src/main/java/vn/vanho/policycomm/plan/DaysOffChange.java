package vn.vanho.policycomm.plan;

import java.util.List;

/**
 * What a change of the days off comes to.
 *
 * @param moves the open deadlines that are computed anew and differ
 */
public record DaysOffChange(List<DayChange> days, List<DeadlineMove> moves) {}
