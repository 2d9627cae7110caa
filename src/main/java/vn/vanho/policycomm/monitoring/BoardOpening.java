package vn.vanho.policycomm.monitoring;

import java.time.OffsetDateTime;

/**
 * That the Council opened the board of a year to the units, or closed it to them again.
 *
 * @param by the account
 */
public record BoardOpening(int year, boolean open, String by, OffsetDateTime at) {}
