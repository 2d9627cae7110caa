package vn.vanho.policycomm.engine.internal.start;

import java.util.Map;
import java.util.TreeMap;

/**
 * A business key.
 *
 * @param text e.g. {@code 2024/II.3a/luat-thu-do}
 * @param planYear e.g. 2024
 * @param subject slug of the title, e.g. {@code luat-thu-do}; empty where the key has none
 */
record CaseKey(String text, int planYear, String subject) {

    static CaseKey of(String text) {
        String[] parts = text.split("/", 3);
        return new CaseKey(text, Integer.parseInt(parts[0]), parts.length == 3 ? parts[2] : "");
    }

    /** What an instance gets as variables. */
    Map<String, Object> variables() {
        Map<String, Object> variables = new TreeMap<>(Map.of(CaseKeys.PLAN_YEAR, planYear));
        if (!subject.isEmpty()) {
            variables.put("subject", subject);
        }
        return variables;
    }

    @Override
    public String toString() {
        return text;
    }
}
