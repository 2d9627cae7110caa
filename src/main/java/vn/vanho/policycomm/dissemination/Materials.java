package vn.vanho.policycomm.dissemination;

import java.util.Optional;

/** What is published with a draft beside its text (plan, 'Traps': PDF, DOCX, JPEG, PNG, MP3 or a video link). */
public interface Materials {

    /**
     * Takes a file of at most 20 MB; its kind is read from its content.
     *
     * @throws MaterialRefused when it cannot be one; nothing is stored
     */
    Material addFile(String draftId, String fileName, byte[] content, String addedBy);

    /**
     * Takes the https address of a video.
     *
     * @throws MaterialRefused when title or address are not fit for publication; nothing is stored
     */
    Material addVideo(String draftId, String title, String link, String addedBy);

    /** Takes one away at once, from the public too, and erases its bytes; one that is gone already stays so. */
    void remove(String draftId, String materialId, String removedBy);

    /** Takes all away and erases their bytes, e.g. after a state-secret hit. */
    void removeAll(String draftId);

    MaterialSet of(String draftId);

    /** The bytes of a file that was not removed. */
    Optional<byte[]> content(String draftId, String materialId);

    /** Notes that a second person found all of today's materials fit for the public. */
    void markChecked(String draftId);

    /** Lets the public see all that were checked. */
    void publish(String draftId);
}
