package vn.vanho.policycomm.plan;

/**
 * One fact before and after an amendment.
 *
 * @param item code of the item
 * @param before holders a line each, a day as {@code yyyy-MM-dd}, or a title; empty where there was none
 */
public record AmendedFact(String item, ItemFact fact, String before, String after) {}
