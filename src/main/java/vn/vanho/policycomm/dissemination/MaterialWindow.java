package vn.vanho.policycomm.dissemination;

import java.util.List;
import java.util.Set;
import vn.vanho.policycomm.engine.OpenTask;

/** While a draft can still get materials: up to its approval for publication. */
public final class MaterialWindow {

    private static final Set<String> BEFORE_APPROVAL =
            Set.of("log-directive", "plan-communication", "check-material", "adapt-material", "approve-material");

    private MaterialWindow() {}

    /** Whether one of these tasks of the draft comes before its approval. */
    public static boolean isOpen(List<OpenTask> tasks) {
        return tasks.stream().map(OpenTask::key).anyMatch(BEFORE_APPROVAL::contains);
    }
}
