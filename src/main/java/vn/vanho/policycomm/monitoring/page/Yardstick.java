package vn.vanho.policycomm.monitoring.page;

import java.util.List;

/**
 * What the plan is measured by: all policies in scope are communicated.
 *
 * @param missing titles of those that are not yet
 */
public record Yardstick(int inScope, int communicated, List<String> missing) {

    private static final int ALL = 100;

    public Yardstick {
        missing = List.copyOf(missing);
    }

    /** Rounded down, so that it is 100 for all and nothing else. */
    public int percent() {
        return inScope == 0 ? 0 : ALL * communicated / inScope;
    }
}
