package vn.vanho.policycomm.reporting;

import java.util.Set;

/** The cases of a year's plan that are under way. */
public interface RunningCases {

    /** Their business keys, e.g. {@code 2024/II.1a}, those of called processes included. */
    Set<String> of(int planYear);
}
