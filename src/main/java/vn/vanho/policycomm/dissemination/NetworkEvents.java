package vn.vanho.policycomm.dissemination;

import java.util.List;

/** Harmful or false comments seen on networks: reported, handled, decided on. */
public interface NetworkEvents {

    /** Records a report and returns its id; who handles it is the engine's to know. */
    String report(String draftId, String link, String content, String reportedBy);

    void handled(String eventId, String measure, String handledBy);

    void decided(String eventId, String decision, String decidedBy);

    /** The events of a draft, oldest first. */
    List<NetworkEvent> of(String draftId);
}
