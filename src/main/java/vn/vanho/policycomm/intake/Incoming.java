package vn.vanho.policycomm.intake;

import java.time.LocalDate;

/**
 * A document that came in; sender, number and date tell it apart from every other.
 *
 * @param kind {@code directive}, {@code material} or {@code training}
 */
public record Incoming(String kind, String sender, String number, LocalDate date) {}
