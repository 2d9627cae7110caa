package vn.vanho.policycomm.engine;

import java.util.ArrayList;
import java.util.List;

/** Collects every fault of one start or completion, so that people see all of them at once. */
public final class Violations {

    private final List<Violation> found = new ArrayList<>();

    public void add(String field, String label, String message) {
        found.add(new Violation(field, label, message));
    }

    public List<Violation> found() {
        return List.copyOf(found);
    }

    /**
     * Refuses the whole input when anything was found.
     *
     * @throws InputRefused naming every field
     */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new InputRefused(found());
        }
    }
}
