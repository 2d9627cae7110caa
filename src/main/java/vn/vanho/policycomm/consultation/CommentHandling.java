package vn.vanho.policycomm.consultation;

import java.util.List;
import java.util.Optional;

/** The process that handles a draft's comments (II.3d), asked each time, whoever asks. */
public interface CommentHandling {

    /** Empty before the window opens and after everything is done. */
    Optional<HandlingStage> stage(String draftId);

    /** The ids of the drafts whose comments are being handled. */
    List<String> drafts();
}
