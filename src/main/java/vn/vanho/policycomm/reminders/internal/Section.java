package vn.vanho.policycomm.reminders.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.reminders.ReminderKind;

/** The parts of a morning's mail in their order; a step stands in the first that it belongs to, and in no other. */
enum Section {
    /** Late in any unit, for the leadership. */
    LEADERSHIP(null),
    /** Late in the unit, for its heads. */
    HEAD(null),
    LATE(ReminderKind.LATE),
    NEARLY_DUE(ReminderKind.NEARLY_DUE),
    NEW(ReminderKind.NEW);

    private final @Nullable ReminderKind kind;

    Section(@Nullable ReminderKind kind) {
        this.kind = kind;
    }

    /** What people may do without; empty for what nobody may. */
    Optional<ReminderKind> kind() {
        return Optional.ofNullable(kind);
    }

    boolean escalation() {
        return kind == null;
    }
}
