package vn.vanho.policycomm.notification;

/** What a mail to staff is for. */
public enum MailKind {
    /** The morning's one mail to a person: what is new, nearly due, late. */
    DIGEST,
    /** A morning's mail that also asks its reader to step in. */
    ESCALATION,
    /** To a body that is asked and takes no orders. */
    COURTESY,
    /** A unit's part is nearly due. */
    REMINDER,
    /** A unit is told to do what is late. */
    URGING,
    /** The kit of a draft's materials is handed over. */
    KIT,
    /** What was decided about something that the reader asked for. */
    DECISION
}
