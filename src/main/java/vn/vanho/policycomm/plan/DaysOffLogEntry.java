package vn.vanho.policycomm.plan;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A change of the days off that was made.
 *
 * @param by account
 * @param days the changed days, a line each
 * @param moved how many deadlines moved
 * @param moves of these the first, ordered by case
 */
public record DaysOffLogEntry(OffsetDateTime at, String by, List<String> days, int moved, List<DeadlineMove> moves) {}
