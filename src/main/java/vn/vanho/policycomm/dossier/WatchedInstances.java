package vn.vanho.policycomm.dossier;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Single instances of the engine, running or finished, as those open them who watch it. */
public interface WatchedInstances {

    /** Empty where there is none. */
    Optional<WatchedInstance> find(String id);

    /**
     * An instance with what it called.
     *
     * @param businessKey empty where it has none
     * @param processName in Vietnamese
     * @param endedAt null while it runs
     * @param ids of itself and of all that it called, and these called
     */
    record WatchedInstance(
            String id,
            String businessKey,
            String processName,
            OffsetDateTime begunAt,
            @Nullable OffsetDateTime endedAt,
            Set<String> ids) {

        public WatchedInstance {
            ids = Set.copyOf(ids);
        }
    }
}
