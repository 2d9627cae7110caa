package vn.vanho.policycomm.evidence;

/**
 * What a piece of evidence is for: one unit's work in one case.
 *
 * @param caseKey business key of the process instance, e.g. {@code 2024/II.3a/luat-x/coordinate/xa-van-ho}
 * @param unit the unit that does the work, e.g. {@code xa-van-ho}
 */
public record WorkOfUnit(String caseKey, String unit) {}
