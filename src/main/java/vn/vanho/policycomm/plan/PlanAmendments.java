package vn.vanho.policycomm.plan;

import java.util.List;

/**
 * Amends the plan of a year by a document: what is open follows in the same transaction, what is done stays. The caller
 * has checked the person.
 */
public interface PlanAmendments {

    /**
     * Changes items.
     *
     * @throws vn.vanho.policycomm.engine.InputRefused naming every fault; nothing is changed then
     * @throws java.util.NoSuchElementException when the year has no plan or the plan no such item
     */
    void amend(int year, AmendingDocument document, List<ItemChange> changes, String by);

    /**
     * Adds a draft law that is to be communicated; a year that is under way waits for its directive from now on.
     *
     * @throws vn.vanho.policycomm.engine.InputRefused naming every fault; nothing is changed then
     * @throws java.util.NoSuchElementException when the year has no plan
     */
    void addLaw(int year, AmendingDocument document, String title, String by);

    /** All of a year, the newest first. */
    List<PlanAmendment> of(int year);
}
