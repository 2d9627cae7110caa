package vn.vanho.policycomm.dossier;

/** Who may read the file of a case. */
public interface CaseReaders {

    /**
     * Whether the acting person may.
     *
     * @param caseKey a business key of the case, e.g. {@code 2024/II.3a/luat-thu-do}
     */
    boolean mayRead(String caseKey);
}
