package vn.vanho.policycomm.unitwork;

import java.time.LocalDate;
import java.util.List;

/** The record of reminders, letters of urging, the leadership's directions and the Council's urging. */
public interface Urgings {

    void record(Urging urging);

    /** Keeps the number and date under which a letter of the Council went out, wherever it is told of. */
    void numbered(String councilId, String number, LocalDate issuedOn);

    /** Everything of a case, oldest first. */
    List<Urging> of(String caseKey);

    /** The same of a case and of all cases below it. */
    List<Urging> in(String caseKey);
}
