package vn.vanho.policycomm.plan.internal;

import java.util.Collection;
import java.util.List;

/** Short lists kept in one column, a line each. */
final class Lines {

    private Lines() {}

    static String join(Collection<String> lines) {
        return String.join("\n", lines);
    }

    static List<String> split(String text) {
        return text.lines().toList();
    }
}
