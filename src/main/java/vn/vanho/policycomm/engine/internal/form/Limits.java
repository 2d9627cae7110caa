package vn.vanho.policycomm.engine.internal.form;

import java.util.LinkedHashMap;
import java.util.Map;

/** Limits that a form gives as plain numbers; one that it works out while it is filled in is not told beforehand. */
final class Limits {

    private Limits() {}

    static Map<String, Object> of(Field field, String least, String asLeast, String most, String asMost) {
        Map<String, Object> limits = new LinkedHashMap<>();
        put(limits, field, least, asLeast);
        put(limits, field, most, asMost);
        return limits;
    }

    private static void put(Map<String, Object> limits, Field field, String rule, String as) {
        if (field.validate(rule).isNumber()) {
            limits.put(as, field.validate(rule).numberValue());
        }
    }
}
