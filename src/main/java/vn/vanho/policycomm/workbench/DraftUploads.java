package vn.vanho.policycomm.workbench;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.engine.OpenTask;
import vn.vanho.policycomm.organisation.Role;

/**
 * Who uploads the text of a draft, and when: the records clerk when it arrives, and Phòng Tư pháp while it prepares the
 * version that comes of the consultation, never once that version is checked.
 */
@Service
class DraftUploads {

    static final String NEW_VERSION = "prepare-new-version";

    private static final String ARRIVAL = "log-directive";

    private final Drafts drafts;
    private final RoleTasks work;
    private final CurrentActor actor;

    DraftUploads(Drafts drafts, RoleTasks work, CurrentActor actor) {
        this.drafts = drafts;
        this.work = work;
        this.actor = actor;
    }

    /** @throws vn.vanho.policycomm.engine.ActionForbidden when the person has no task that uploads */
    OpenTask task(Draft draft) {
        return work.find(ARRIVAL, Role.RECORDS, draft).orElseGet(() -> work.require(NEW_VERSION, Role.JUSTICE, draft));
    }

    /** Takes a file while nobody completes the task that it belongs to. */
    @Transactional
    void attach(String draftId, String fileName, byte[] docx) {
        task(drafts.hold(draftId));
        drafts.attachFile(draftId, fileName, docx, actor.require().userId());
    }
}
