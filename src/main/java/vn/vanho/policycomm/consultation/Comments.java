package vn.vanho.policycomm.consultation;

import java.util.Optional;
import vn.vanho.policycomm.engine.InputRefused;

/** How comments come in: citizens send them and follow them with a receipt code, clerks enter what came elsewhere. */
public interface Comments {

    /**
     * Stores a comment if the consultation is open at this moment; the same submission key again changes nothing.
     *
     * @return the receipt code
     * @throws InputRefused naming every fault; a fault of {@code draft} says that the consultation is not open
     * @throws java.util.NoSuchElementException when there is no such draft
     */
    String submit(NewComment comment);

    /**
     * Stores a comment that came in elsewhere, as long as the table is not approved: people who write in time are not to
     * suffer from a slow post or a full in-tray. The day it was received lies between the day the window opened (before,
     * there was no text to comment on) and today. The same submission key again changes nothing.
     *
     * @return the receipt code
     * @throws InputRefused naming every fault; a fault of {@code draft} says that no more comments are taken
     * @throws java.util.NoSuchElementException when there is no such draft
     */
    String enter(CommentFromElsewhere entered);

    /** The receipt code that a submission already got. */
    Optional<String> receiptOf(String submissionKey);

    /** What became of a comment; the code may be typed in small letters and with or without its dashes. */
    Optional<CommentReceipt> find(String receiptCode);
}
