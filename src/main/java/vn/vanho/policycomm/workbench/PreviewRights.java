package vn.vanho.policycomm.workbench;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.dissemination.ChannelPosts;
import vn.vanho.policycomm.dossier.CaseReaders;
import vn.vanho.policycomm.engine.OpenTask;
import vn.vanho.policycomm.engine.OpenTasks;

/** The preview is for whoever has a task of the draft; once the texts are approved, also for the readers of its file. */
@Component
class PreviewRights {

    private final OpenTasks tasks;
    private final Participants participants;
    private final ChannelPosts posts;
    private final CaseReaders readers;

    PreviewRights(OpenTasks tasks, Participants participants, ChannelPosts posts, CaseReaders readers) {
        this.tasks = tasks;
        this.participants = participants;
        this.posts = posts;
        this.readers = readers;
    }

    /**
     * The person's open tasks of this draft, none for readers.
     *
     * @throws vn.vanho.policycomm.engine.ActionForbidden when it is not for this person
     */
    List<OpenTask> requireSeeing(Draft draft) {
        return posts.anyApproved(draft.id()) && readers.mayRead(draft.businessKey())
                ? tasks.of(draft.businessKey())
                : participants.require(draft);
    }
}
