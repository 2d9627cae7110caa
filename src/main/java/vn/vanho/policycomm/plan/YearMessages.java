package vn.vanho.policycomm.plan;

/** What happens outside a year's plan and its process waits for; where no plan runs, nobody hears it. */
public interface YearMessages {

    /**
     * A draft came into scope: from now on the year waits for its directive.
     *
     * @param subject slug of its title
     */
    void draftRegistered(int planYear, String subject, String title);

    /** A draft is being communicated: nobody waits for its directive any longer. */
    void draftCommunicated(String caseKey);
}
