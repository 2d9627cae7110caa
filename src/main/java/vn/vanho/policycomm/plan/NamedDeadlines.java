package vn.vanho.policycomm.plan;

import java.time.Instant;

/** The deadlines of the plan's steps, configured by name under {@code policycomm.plan.deadlines}. */
public interface NamedDeadlines {

    /**
     * The deadline of this name.
     *
     * @param planYear the year that a day and month of the configuration fall in
     * @throws java.util.NoSuchElementException naming the deadlines there are
     */
    Deadline get(String name, int planYear);

    /** When it ends, counted from now; a day and month are taken of {@code planYear}. */
    Instant due(String name, int planYear);

    /** When it ends, counted from now; a day and month are taken of the current year. */
    Instant due(String name);
}
