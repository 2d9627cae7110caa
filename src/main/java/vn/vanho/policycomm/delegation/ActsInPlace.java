package vn.vanho.policycomm.delegation;

/** The record of what is done in another's place. */
public interface ActsInPlace {

    /** Keeps an act of the moment, within the transaction that it happens in. */
    void record(String taskId, OnBehalf.Act act, String account, String forWhom);
}
