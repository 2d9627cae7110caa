package vn.vanho.policycomm.consultation;

import java.util.Optional;
import vn.vanho.policycomm.engine.InputRefused;

/** The citizens' side of comments: send one, follow it with the receipt code. */
public interface Comments {

    /**
     * Stores a comment if the consultation is open at this moment; the same submission key again changes nothing.
     *
     * @return the receipt code
     * @throws InputRefused naming every fault; a fault of {@code draft} says that the consultation is not open
     * @throws java.util.NoSuchElementException when there is no such draft
     */
    String submit(NewComment comment);

    /** The receipt code that a submission already got. */
    Optional<String> receiptOf(String submissionKey);

    /** What became of a comment; the code may be typed in small letters and with or without its dashes. */
    Optional<CommentReceipt> find(String receiptCode);
}
