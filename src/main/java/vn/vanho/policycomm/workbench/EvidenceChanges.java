package vn.vanho.policycomm.workbench;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.evidence.Addition;
import vn.vanho.policycomm.evidence.CaseSteps;
import vn.vanho.policycomm.evidence.Evidence;
import vn.vanho.policycomm.evidence.EvidenceRefused;
import vn.vanho.policycomm.evidence.Evidences;

/**
 * What the person does with the evidence of a task in hand. A change that the completion of the task overtakes is none:
 * the task is held last, since looking into a file takes its time.
 */
@Service
@Transactional
class EvidenceChanges {

    private final Evidences evidences;
    private final EvidenceRights rights;
    private final CaseSteps steps;
    private final CurrentActor actor;

    EvidenceChanges(Evidences evidences, EvidenceRights rights, CaseSteps steps, CurrentActor actor) {
        this.evidences = evidences;
        this.rights = rights;
        this.steps = steps;
        this.actor = actor;
    }

    /**
     * @throws ActionForbidden when the task is done, or not the person's to work on
     * @throws EvidenceRefused when the file cannot be evidence
     */
    Evidence addFile(String taskId, String fileName, byte[] content, String note) {
        TaskEvidence seen = rights.requireChanging(taskId);
        Evidence added = evidences.addFile(seen.work(), fileName, content, addition(seen, note));
        hold(taskId);
        return added;
    }

    /** The same for a link. */
    Evidence addLink(String taskId, String name, String url, String note) {
        TaskEvidence seen = rights.requireChanging(taskId);
        Evidence added = evidences.addLink(seen.work(), name, url, addition(seen, note));
        hold(taskId);
        return added;
    }

    /** Takes one away that was added for the same task, or the same part; others stay. */
    void remove(String taskId, String evidenceId) {
        TaskEvidence seen = rights.requireChanging(taskId);
        evidences.remove(seen.work(), evidenceId, actor.require().userId());
        hold(taskId);
    }

    private void hold(String taskId) {
        if (!steps.hold(taskId)) {
            throw rights.frozen();
        }
    }

    private Addition addition(TaskEvidence seen, String note) {
        return new Addition(
                seen.task().id(), seen.task().key(), note, actor.require().userId());
    }
}
