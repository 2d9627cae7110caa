package vn.vanho.policycomm.plan;

import java.time.LocalDate;

/**
 * The consultation of a draft ends on this day now; told within the same transaction. Closing it early is no move: whoever
 * has until its planned end keeps that time.
 *
 * @param caseKey business key of the case, e.g. {@code 2024/II.3a/luat-thu-do}
 */
public record WindowMoved(String caseKey, LocalDate lastDay) {}
