package vn.vanho.policycomm.delegation;

import java.time.OffsetDateTime;

/**
 * Somebody did something with a task in another's place. It says something beside the name of {@code account} alone:
 * whoever took the task from them acted of their own.
 *
 * @param account who did it
 * @param forWhom account of whose place it was
 * @param forWhomName that person's name, e.g. {@code Lò Văn Pản}
 */
public record OnBehalf(
        String taskId, Act act, String account, String forWhom, String forWhomName, OffsetDateTime doneAt) {

    /** What was done. */
    public enum Act {
        /** Took the task. */
        CLAIM,
        /** Gave it to somebody of the unit, or took it back. */
        ASSIGN,
        COMPLETE
    }
}
