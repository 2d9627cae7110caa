package vn.vanho.policycomm.unitwork;

import java.util.List;

/** The record of reminders, letters of urging and the leadership's directions. */
public interface Urgings {

    void record(Urging urging);

    /** Everything of a case, oldest first. */
    List<Urging> of(String caseKey);
}
