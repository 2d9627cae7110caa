package vn.vanho.policycomm.delegation;

/** Open tasks that somebody took in another's place. */
public interface TakenInPlace {

    /** Gives back to its group each task of these heads that the account holds. */
    void giveBack(String account, String headGroup);
}
