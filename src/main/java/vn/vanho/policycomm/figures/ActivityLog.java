package vn.vanho.policycomm.figures;

/**
 * Where activities are logged together.
 *
 * @param caseKey business key of the case that asked for them, e.g. {@code 2024/II.1a/brief-officers/xa-to-mua}
 * @param planYear e.g. 2024
 * @param item of the plan, e.g. {@code II.1a}
 * @param unit who did them
 * @param kind the task or kind of work in which they are logged, e.g. {@code brief-officers}
 */
public record ActivityLog(String caseKey, int planYear, String item, String unit, String kind) {}
