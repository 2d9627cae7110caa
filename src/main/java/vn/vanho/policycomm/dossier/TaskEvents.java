package vn.vanho.policycomm.dossier;

import java.time.OffsetDateTime;
import java.util.List;
import vn.vanho.policycomm.dossier.ReadableTasks.ReadableTask;

/** What happened to a task, asked from the engine's history each time. */
public interface TaskEvents {

    /** In the order in which it happened; the caller has checked the person. */
    List<TaskEvent> of(ReadableTask task);

    /** @param sentence in Vietnamese, e.g. {@code Chuyên viên PTP nhận việc} */
    record TaskEvent(OffsetDateTime at, String sentence) {}
}
