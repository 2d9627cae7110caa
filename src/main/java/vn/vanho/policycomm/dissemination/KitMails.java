package vn.vanho.policycomm.dissemination;

import java.util.List;
import java.util.Optional;

/** The kit of materials by mail: a link fetches it, and confirms that it came. */
public interface KitMails {

    /** The newest link of each unit for the newest posting, in the order in which they were sent. */
    List<KitLink> of(String draftId);

    /**
     * Mails a link to each unit that still has to confirm and has an address.
     *
     * @return the units' ids; empty when nobody waits, or no mail can be sent
     */
    List<String> send(String draftId, String account);

    /** What a link opens; empty for one that is not ours, is over, or is for an older posting or one that was taken down. */
    Optional<KitLink> open(String token);

    /**
     * Confirms that the unit got the kit; a second time changes nothing.
     *
     * @param receiver who took it, by name
     * @return false when nobody waits for it any more
     */
    boolean confirm(KitLink link, String receiver);
}
