package vn.vanho.policycomm.dissemination;

import java.util.List;

/** What the loudspeakers of the communes said. */
public interface Broadcasts {

    /** Keeps the broadcasts of one commune's work, in place of those kept before. */
    void keep(String workId, List<Broadcast> broadcasts);

    /** The broadcasts of one commune's work, in the order of its log. */
    List<Broadcast> of(String workId);
}
