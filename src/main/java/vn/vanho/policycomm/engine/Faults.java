package vn.vanho.policycomm.engine;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The faults of a page's form, in the order in which they are told.
 *
 * @param withoutField names of what can be wrong but is no field that the summary could lead to
 */
public record Faults(List<Violation> all, Set<String> withoutField) {

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
        return !withoutField.contains(fault.field());
    }
}
