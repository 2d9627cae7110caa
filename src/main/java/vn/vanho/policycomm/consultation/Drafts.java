package vn.vanho.policycomm.consultation;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Drafts, their files and their life from the directive to the outcome. */
public interface Drafts {

    /**
     * Registers a draft; returns its id.
     *
     * @throws vn.vanho.policycomm.engine.CaseAlreadyOpen when one with the same business key is just being registered
     */
    String register(NewDraft draft);

    /** @throws java.util.NoSuchElementException when there is no such draft */
    Draft get(String draftId);

    Optional<Draft> find(String draftId);

    /**
     * Reads a DOCX into sections and puts it in force as the next version.
     *
     * @throws DraftFileRefused when it cannot become a draft; nothing is stored
     */
    DraftFile attachFile(String draftId, String fileName, byte[] docx, String uploadedBy);

    /** The file in force: the highest version, unless it was removed. */
    Optional<DraftFile> fileInForce(String draftId);

    /** The bytes of the file in force. */
    Optional<byte[]> contentInForce(String draftId);

    /** The sections of the file in force, in reading order. */
    List<Section> sections(String draftId);

    /** Erases the bytes and sections of the file in force, e.g. after a state-secret hit. */
    void removeFile(String draftId);

    /** Opens the consultation now; a second call changes nothing. */
    void openWindow(String draftId, OffsetDateTime closesAt);

    /** Closes it now; a second call changes nothing. */
    void closeWindow(String draftId);

    /** Makes the table of answers public, with a word on the result; a second call changes nothing. */
    void publishResult(String draftId, String summary);

    void recordOutcome(String draftId, Outcome outcome, @Nullable String reason);
}
