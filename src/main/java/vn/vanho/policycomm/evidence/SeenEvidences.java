package vn.vanho.policycomm.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Evidence for display, by what the acting person may see: what a unit showed for its part is its own, its head's, the
 * standing body's, the Council's and the leadership's; what was shown for a step of the main line is seen besides by the
 * units that were ever given such a step of the same case. One call serves a page; everything is oldest first.
 */
public interface SeenEvidences {

    /** Of a case and all that it called, by its business key, e.g. {@code 2024/II.3a/luat-x}. */
    List<SeenEvidence> in(String caseKey);

    /** Of exactly these cases, without those that they called. */
    List<SeenEvidence> at(Collection<String> caseKeys);

    /** Added in these tasks, open or done; whoever works on one of them now sees its evidence for that. */
    List<SeenEvidence> of(Collection<String> taskIds);

    /** One piece, under the rules of {@link #of}. */
    Optional<SeenEvidence> find(String evidenceId);

    /** Whether the person may see what is shown for this work. */
    boolean maySee(WorkOfUnit work);
}
