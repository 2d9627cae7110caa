package vn.vanho.policycomm.organisation.internal;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.nodes.Node;
import vn.vanho.policycomm.organisation.LocalityRefused;

/** Collects every fault of a profile, each with its line. */
final class Faults {

    private final List<String> found = new ArrayList<>();

    void add(Node at, String fault) {
        add(at.getStartMark().getLine(), fault);
    }

    /** @param line counted from 0 */
    void add(int line, String fault) {
        found.add("dòng %d: %s".formatted(line + 1, fault));
    }

    void refuseIfAny(String profile) {
        if (!found.isEmpty()) {
            throw new LocalityRefused(profile, found);
        }
    }
}
