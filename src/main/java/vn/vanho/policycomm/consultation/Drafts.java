package vn.vanho.policycomm.consultation;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Drafts, their files and their life from the directive to the outcome. */
public interface Drafts {

    /**
     * Registers a draft, deciding whether it is the locality's own; returns its id.
     *
     * @throws vn.vanho.policycomm.engine.CaseAlreadyOpen when one with the same business key is just being registered
     */
    String register(NewDraft draft);

    /** @throws java.util.NoSuchElementException when there is no such draft */
    Draft get(String draftId);

    Optional<Draft> find(String draftId);

    /** The draft of a case; of several that bore its key, the last. */
    Optional<Draft> ofCase(String businessKey);

    /** All of a year by the business key of their case, in the order in which they came; of several that bore one key, the last. */
    Map<String, Draft> ofYear(int planYear);

    /**
     * Reads a draft and holds it until the transaction ends. Whoever changes what its comments and groups are, or goes by
     * what they are, holds it: nobody else does so meanwhile.
     *
     * @throws java.util.NoSuchElementException when there is no such draft
     */
    Draft hold(String draftId);

    /**
     * Reads a DOCX into sections and puts it in force as the next version.
     *
     * @throws DraftFileRefused when it cannot become a draft; nothing is stored
     */
    DraftFile attachFile(String draftId, String fileName, byte[] docx, String uploadedBy);

    /** The file in force: the version that was consulted on once the window closed, before that the highest; empty when it was removed. */
    Optional<DraftFile> fileInForce(String draftId);

    /** The bytes of the file in force. */
    Optional<byte[]> contentInForce(String draftId);

    /** The sections of the file in force, in reading order. */
    List<Section> sections(String draftId);

    /** The version that came of the consultation: the highest that was uploaded after the window closed. */
    Optional<DraftFile> newVersion(String draftId);

    /** The sections of the new version, in reading order. */
    List<Section> newSections(String draftId);

    /** Erases the bytes and sections of the file in force, e.g. after a state-secret hit. */
    void removeFile(String draftId);

    /** Erases the bytes and sections of the new version; what was consulted on stays. */
    void removeNewVersion(String draftId);

    /** The bytes of the new version. */
    Optional<byte[]> newContent(String draftId);

    /** Erases the bytes and sections of every version, and the bytes of every printed document that quotes them. */
    void erase(String draftId);

    /** Opens the consultation now; a second call changes nothing. */
    void openWindow(String draftId, OffsetDateTime closesAt);

    /** Moves its end, for a reason that the public reads. */
    void extendWindow(String draftId, OffsetDateTime closesAt, String reason);

    /** Closes it now; a second call changes nothing. */
    void closeWindow(String draftId);

    /** Closes it now, before its time, for a reason that the public reads; a second call changes nothing. */
    void closeEarly(String draftId, String reason);

    /** How its end was changed, in the order of the decisions. */
    List<WindowChange> windowChanges(String draftId);

    /** Makes the table of answers public, with a word on the result; a second call changes nothing. */
    void publishResult(String draftId, String summary);

    /**
     * Records how communicating it ended.
     *
     * @param by the account that says so
     */
    void recordOutcome(String draftId, Outcome outcome, @Nullable String reason, String by);
}
