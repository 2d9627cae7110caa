package vn.vanho.policycomm.workbench;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.CommentGroup;
import vn.vanho.policycomm.consultation.CommentHandling;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.consultation.HandlingStage;
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.engine.OpenTask;
import vn.vanho.policycomm.engine.OpenTasks;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Units;

/**
 * What a person may do at the desk. Answering follows from the tasks that are open for them; grouping is the work of the
 * justice unit for as long as the table is not being compiled, so that late comments find a group while others answer.
 */
@Component
class DeskRights {

    private static final String ANSWER = "answer-comments";

    private final OpenTasks tasks;
    private final Participants participants;
    private final CommentHandling handling;
    private final Units units;
    private final CurrentActor actor;

    DeskRights(OpenTasks tasks, Participants participants, CommentHandling handling, Units units, CurrentActor actor) {
        this.tasks = tasks;
        this.participants = participants;
        this.handling = handling;
        this.units = units;
        this.actor = actor;
    }

    /**
     * The person's open tasks of this draft, none for justice staff who watch over it.
     *
     * @throws ActionForbidden when the person has nothing to do with it
     */
    List<OpenTask> requireSeeing(Draft draft) {
        return isOfJustice() && stage(draft).isPresent() ? tasks.of(draft.businessKey()) : participants.require(draft);
    }

    boolean mayGroup(Draft draft) {
        return isOfJustice()
                && stage(draft).filter(HandlingStage::takesGrouping).isPresent();
    }

    void requireGrouping(Draft draft) {
        if (!mayGroup(draft)) {
            throw new ActionForbidden("Việc xếp nhóm do đơn vị tư pháp làm, trước khi lập bản tổng hợp");
        }
    }

    /** Comments that came in elsewhere are entered where letters arrive and where comments are worked on. */
    boolean mayEnter() {
        return units.anyHolds(actor.require().groups(), Role.JUSTICE, Role.RECORDS);
    }

    void requireEntering() {
        if (!mayEnter()) {
            throw new ActionForbidden(
                    "Góp ý nhận ngoài cổng do đơn vị tư pháp hoặc văn thư nhập; hãy chuyển bản gốc đến đó");
        }
    }

    /** The groups of the engine whose answers this person may write; empty without a task. */
    Set<String> answerableUnits(Draft draft) {
        return tasks.find(ANSWER, draft.businessKey()).isPresent()
                ? actor.require().groups()
                : Set.of();
    }

    void requireAnswering(Draft draft, CommentGroup group) {
        if (!answerableUnits(draft).contains(group.ownerUnit())) {
            throw new ActionForbidden("Nhóm góp ý này do đơn vị khác trả lời");
        }
    }

    private boolean isOfJustice() {
        return units.anyHolds(actor.require().groups(), Role.JUSTICE);
    }

    private Optional<HandlingStage> stage(Draft draft) {
        return handling.stage(draft.id());
    }
}
