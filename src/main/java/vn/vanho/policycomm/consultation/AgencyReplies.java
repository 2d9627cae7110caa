package vn.vanho.policycomm.consultation;

import java.time.LocalDate;
import java.util.Optional;

/** What the drafting agency of a relayed draft replies to the table it was sent (plan, 'Relayed or own draft'). */
public interface AgencyReplies {

    /** Records the letter that took the table to the agency; a second call changes nothing. */
    void recordSending(String draftId, String letterNumber, LocalDate letterDate);

    /**
     * Records or replaces the reply to a group; the public sees it at once, and who was answered by mail is told. The same
     * reply a second time changes nothing.
     */
    void record(AgencyReply reply, String keyedBy);

    /** Ends the waiting: groups without a reply count as not replied to. A second call changes nothing. */
    void settle(String draftId);

    Relay of(String draftId);

    /** The id of the group that a comment is in, by its receipt code as printed. */
    Optional<String> groupOf(String receiptCode);
}
