package vn.vanho.policycomm.consultation;

/** The tasks in which units answer their groups. */
public interface AnsweringUnits {

    /**
     * While units answer: each unit with a group that awaits an answer has one open task, and a unit that owns no group any
     * more has none. At other stages nothing happens. To be called in the transaction that changes the groups, by who
     * {@linkplain Drafts#hold holds} the draft.
     *
     * @throws org.springframework.dao.ConcurrencyFailureException when a task changed at the same moment; nothing is stored
     */
    void follow(String draftId);
}
