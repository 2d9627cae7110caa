package vn.vanho.policycomm.figures;

/** What is counted, by unit and plan item; its Vietnamese name is the message {@code measure.<name>}. */
public enum Measure {
    /** Directives, requests and plans issued. */
    DOCUMENTS,
    /** Briefings held (cuộc quán triệt). */
    SESSIONS,
    /** People at briefings, conferences, dialogues and seminars. */
    ATTENDEES,
    /** News items and articles. */
    NEWS_ITEMS,
    /** Conferences, dialogues and seminars on drafts. */
    EVENTS,
    /** Posts on channels beside the portal. */
    POSTS,
    /** People that posts reached. */
    REACH,
    /** Loudspeaker broadcasts; broken down by language. */
    BROADCASTS,
    COMMENTS_RECEIVED,
    COMMENTS_ACCEPTED,
    COMMENTS_PARTLY_ACCEPTED,
    COMMENTS_EXPLAINED,
    WRITTEN_OPINIONS,
    /** Classes and conferences of training attended. */
    TRAININGS,
    /** People trained. */
    TRAINEES,
    INSPECTIONS,
    FINDINGS,
    FINDINGS_MENDED,
    /** In đồng; units say it in their reports, and nobody else counts it. */
    COST;

    /** The message that names it. */
    public String message() {
        return "measure." + name();
    }
}
