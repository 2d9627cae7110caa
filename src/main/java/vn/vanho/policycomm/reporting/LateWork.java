package vn.vanho.policycomm.reporting;

import java.time.LocalDate;

/**
 * What a unit is late with.
 *
 * @param unit its id
 * @param name what people call the work
 * @param due the last day on which it was in time
 */
public record LateWork(String unit, String name, LocalDate due) {}
