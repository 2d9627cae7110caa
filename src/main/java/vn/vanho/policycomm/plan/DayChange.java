package vn.vanho.policycomm.plan;

import java.time.LocalDate;

/** A decided day that comes to the list or leaves it; one whose kind or note changes does both. */
public record DayChange(boolean added, LocalDate date, DayOffKind kind, String note) {}
