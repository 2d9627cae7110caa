package vn.vanho.policycomm.organisation;

import java.time.OffsetDateTime;

/**
 * What an administrator did about a person.
 *
 * @param byWhom the administrator's account
 * @param account whom it was about
 * @param detail where the person worked before and after, in words; may be empty
 */
public record PersonAct(OffsetDateTime doneAt, String byWhom, Kind act, String account, String detail) {

    /** What is done about people. */
    public enum Kind {
        ADD,
        MOVE,
        RETIRE,
        BRING_BACK,
        RESET_PASSWORD
    }
}
