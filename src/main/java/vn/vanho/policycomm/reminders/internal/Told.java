package vn.vanho.policycomm.reminders.internal;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.vanho.policycomm.reminders.OpenSteps.OpenStep;

/** What earlier mornings told of the steps that are open, and what this one adds; each is told once of a step. */
final class Told {

    private final Map<Section, Set<String>> before;
    private final Map<Section, Set<String>> now = new EnumMap<>(Section.class);

    /** @param before ids of tasks */
    Told(Map<Section, Set<String>> before) {
        this.before = before;
    }

    boolean before(Section section, OpenStep step) {
        return before.getOrDefault(section, Set.of()).contains(step.taskId());
    }

    /** From now on it is told; what was before stays so. */
    void tell(Section section, Collection<OpenStep> steps) {
        steps.stream().filter(step -> !before(section, step)).forEach(step -> now.computeIfAbsent(
                        section, first -> new HashSet<>())
                .add(step.taskId()));
    }

    /** What this morning added. */
    Map<Section, Set<String>> now() {
        return now;
    }
}
