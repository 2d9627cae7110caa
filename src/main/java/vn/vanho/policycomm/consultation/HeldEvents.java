package vn.vanho.policycomm.consultation;

import java.util.List;

/** The conferences, dialogues and seminars that units held. */
public interface HeldEvents {

    /** Keeps the events of one unit's work, in place of those kept before. */
    void keep(String workId, List<HeldEvent> events);

    /** The events of one unit's work, in the order in which it named them. */
    List<HeldEvent> of(String workId);
}
