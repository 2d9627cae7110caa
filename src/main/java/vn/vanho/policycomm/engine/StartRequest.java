package vn.vanho.policycomm.engine;

import java.util.Map;

/**
 * A start asked for, before it happens.
 *
 * @param actor who starts
 * @param businessKey year/item/subject, e.g. {@code 2024/II.3a/luat-thu-do}
 * @param variables the live map of variables (plain values or typed values); changes are what the instance gets
 */
public record StartRequest(Actor actor, String businessKey, Map<String, Object> variables) {}
