package vn.vanho.policycomm.unitwork;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The due dates of units' parts that are under way; whoever calls has the right to. A part is named by its process instance. */
public interface PartDeadlines {

    /** The variable of a part that says when it is due. */
    String DUE_AT = "dueAt";

    /** Whether it is due when the consultation of its draft ends, whenever that is. */
    boolean endsWithWindow(String part);

    /** The last day on which anybody waits for it; empty where that follows from when it is due. */
    Optional<LocalDate> waitedForUntil(String part);

    /** Moves it, and with it its tasks, its reminders, its urging, its being given up and its record. */
    void postpone(String part, OffsetDateTime dueAt);
}
