package vn.vanho.policycomm.evidence;

import java.util.List;
import java.util.Optional;

/**
 * What units show for their work (plan, 'counted as evidence'). Who may do what is the caller's to decide; {@link
 * SeenEvidences} lists what a person may see.
 */
public interface Evidences {

    /**
     * Takes a file of at most 20 MB; its kind is read from its content.
     *
     * @throws EvidenceRefused when it cannot be one; nothing is stored
     */
    Evidence addFile(WorkOfUnit work, String fileName, byte[] content, Addition addition);

    /**
     * Takes the http or https address of a page.
     *
     * @param name what people call it, at most 200 characters
     * @throws EvidenceRefused when name or address are not fit; nothing is stored
     */
    Evidence addLink(WorkOfUnit work, String name, String url, Addition addition);

    /** Takes one away and erases its bytes, address and note; one that is gone already stays so. */
    void remove(WorkOfUnit work, String evidenceId, String removedBy);

    /** Takes everything away that units added in this case and in those it called, e.g. after a state-secret hit. */
    void removeAll(String caseKey);

    /** What was not removed, oldest first. */
    List<Evidence> of(WorkOfUnit work);

    /** The same of all units' parts and steps in cases whose business key begins so, e.g. {@code 2024/}. */
    List<EvidenceOfUnit> below(String prefix);

    /** The bytes of a file that was not removed. */
    Optional<byte[]> content(WorkOfUnit work, String evidenceId);
}
