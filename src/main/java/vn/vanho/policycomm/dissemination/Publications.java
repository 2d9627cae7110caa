package vn.vanho.policycomm.dissemination;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was published of a draft, where, and through whose hands it went. */
public interface Publications {

    /** Records that a person did a step for the draft's file in force. */
    default void record(String draftId, PublicationStep.Kind step, String actor) {
        record(draftId, step, actor, null);
    }

    /**
     * The same.
     *
     * @param inPlaceOf the account of the head in whose place the person did it; null when nobody's
     */
    void record(String draftId, PublicationStep.Kind step, String actor, @Nullable String inPlaceOf);

    /** Records that a person did a step for the version that came of the consultation. */
    void recordForNewVersion(String draftId, PublicationStep.Kind step, String actor);

    /**
     * Shows the draft's file in force with its six blocks and its checked materials on the portal. Repeating it with the same text changes
     * nothing; with another text it replaces the text.
     *
     * @return the address of the page, relative to the application
     */
    String publishOnPortal(String draftId, SixBlocks blocks);

    /** The six blocks that the portal shows with the file in force, once it was posted. */
    Optional<SixBlocks> onPortal(String draftId);

    /** The steps for the file in force and the materials, oldest first. */
    List<PublicationStep> steps(String draftId);

    /** The steps for the version that came of the consultation, oldest first. */
    List<PublicationStep> newVersionSteps(String draftId);
}
