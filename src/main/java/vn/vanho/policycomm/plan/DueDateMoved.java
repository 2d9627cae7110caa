package vn.vanho.policycomm.plan;

import java.time.Instant;

/**
 * A due date that a case gave to a part of it moved with the days off; told within the same transaction.
 *
 * @param part process instance of that part
 * @param variable in which it carries the date
 */
public record DueDateMoved(String part, String variable, Instant dueAt) {}
