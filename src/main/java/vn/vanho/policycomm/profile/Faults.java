package vn.vanho.policycomm.profile;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.nodes.Node;

/** Collects every fault of a profile, each with its line. */
public final class Faults {

    private final List<Fault> found = new ArrayList<>();

    public void add(Node at, String fault) {
        add(at.getStartMark().getLine(), fault);
    }

    /** @param line counted from 0 */
    public void add(int line, String fault) {
        found.add(new Fault(line, fault));
    }

    /** @throws ProfileRefused naming every fault in the order of its lines, if there is any */
    public void refuseIfAny(String profile) {
        if (!found.isEmpty()) {
            throw new ProfileRefused(
                    profile, found.stream().sorted().map(Fault::toString).toList());
        }
    }

    private record Fault(int line, String text) implements Comparable<Fault> {

        @Override
        public int compareTo(Fault other) {
            return Integer.compare(line, other.line);
        }

        @Override
        public String toString() {
            return "dòng %d: %s".formatted(line + 1, text);
        }
    }
}
