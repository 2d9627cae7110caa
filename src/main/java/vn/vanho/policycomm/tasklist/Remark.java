package vn.vanho.policycomm.tasklist;

import java.time.OffsetDateTime;

/**
 * What somebody said about a case.
 *
 * @param author account
 * @param text as it was written
 */
public record Remark(String author, OffsetDateTime at, String text) {}
