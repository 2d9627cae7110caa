package vn.vanho.policycomm.portal;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.engine.Violation;

/** The faults of a form, in the order in which they are told. */
record Faults(List<Violation> all) {

    private static final Set<String> WITHOUT_FIELD = Set.of("draft", "origin", "trap", "token", "throttle");

    public boolean any() {
        return !all.isEmpty();
    }

    /** The sentence for a field; null when it is right. */
    @Nullable
    public String of(String field) {
        return all.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Violation::message)
                .findFirst()
                .orElse(null);
    }

    /** Whether a fault belongs to a field that the summary can lead to. */
    public boolean hasField(Violation fault) {
        return !WITHOUT_FIELD.contains(fault.field());
    }
}
