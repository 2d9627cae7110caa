package vn.vanho.policycomm.council;

import java.util.List;
import java.util.Optional;

/** The boards that the Council had before it. What is kept stays as it is. */
public interface KeptBoards {

    void keep(KeptBoard board);

    /** That of a review or of the work on a yearly report; the last, where it was begun again. */
    Optional<KeptBoard> newest(String caseKey);

    /** All of a plan's year, the last first. */
    List<KeptBoard> of(int planYear);
}
