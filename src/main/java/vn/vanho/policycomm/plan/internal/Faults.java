package vn.vanho.policycomm.plan.internal;

import java.util.ArrayList;
import java.util.List;
import vn.vanho.policycomm.plan.DaysOffRefused;

/** Collects every fault of the days off, each with its line where it has one. */
final class Faults {

    private final String file;
    private final List<String> found = new ArrayList<>();

    /** @param file its name, for messages */
    Faults(String file) {
        this.file = file;
    }

    /** @param line counted from 1, or {@link DecidedDay#NO_LINE} */
    void add(int line, String fault) {
        found.add(line == DecidedDay.NO_LINE ? fault : "dòng %d: %s".formatted(line, fault));
    }

    void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new DaysOffRefused(file, found);
        }
    }
}
