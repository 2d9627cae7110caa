package vn.vanho.policycomm.plan.internal;

import java.util.ArrayList;
import java.util.List;
import vn.vanho.policycomm.plan.DaysOffRefused;

/** Collects every fault of the file of days off, each with its line. */
final class Faults {

    private final String file;
    private final List<String> found = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    /** @param line counted from 1 */
    void add(int line, String fault) {
        found.add("dòng %d: %s".formatted(line, fault));
    }

    void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new DaysOffRefused(file, found);
        }
    }
}
