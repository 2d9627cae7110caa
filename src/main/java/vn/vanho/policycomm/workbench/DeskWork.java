package vn.vanho.policycomm.workbench;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.consultation.Answer;
import vn.vanho.policycomm.consultation.AnsweringUnits;
import vn.vanho.policycomm.consultation.CommentGroups;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.engine.CurrentActor;

/**
 * What is done at the desk, each in one transaction with the tasks that follow from it, while nobody else works on the same
 * draft. Returns what is wrong with the input, in Vietnamese sentences; then nothing was changed.
 */
@Service
@Transactional
class DeskWork {

    private final Drafts drafts;
    private final CommentGroups groups;
    private final AnsweringUnits answering;
    private final DeskRights rights;
    private final DeskRules rules;
    private final CurrentActor actor;

    DeskWork(
            Drafts drafts,
            CommentGroups groups,
            AnsweringUnits answering,
            DeskRights rights,
            DeskRules rules,
            CurrentActor actor) {
        this.drafts = drafts;
        this.groups = groups;
        this.answering = answering;
        this.rights = rights;
        this.rules = rules;
        this.actor = actor;
    }

    List<String> create(String draftId, NewGroup form) {
        return change(draftId, () -> {
            List<String> problems = rules.check(form, drafts.sections(draftId));
            if (problems.isEmpty()) {
                String group = groups.create(draftId, form.title().strip(), form.address(), form.ownerUnit());
                groups.assign(group, form.comments());
            }
            return problems;
        });
    }

    List<String> add(String draftId, String groupId, List<String> comments) {
        return change(draftId, () -> {
            rules.requireGroup(draftId, groupId);
            groups.assign(groupId, comments);
            return List.of();
        });
    }

    List<String> handOver(String draftId, String groupId, String ownerUnit) {
        return change(draftId, () -> {
            rules.requireGroup(draftId, groupId);
            rules.requireUnit(ownerUnit);
            groups.handOver(groupId, ownerUnit);
            return List.of();
        });
    }

    List<String> dissolve(String draftId, String groupId) {
        return change(draftId, () -> {
            rules.requireGroup(draftId, groupId);
            return groups.dissolve(groupId)
                    ? List.of()
                    : List.of("Nhóm còn góp ý nên chưa giải thể được; hãy chuyển góp ý đi trước.");
        });
    }

    List<String> withhold(String draftId, String commentId, String reason) {
        return change(draftId, () -> {
            List<String> problems = rules.checkReason(reason);
            if (problems.isEmpty()) {
                groups.withhold(draftId, commentId, reason.strip());
            }
            return problems;
        });
    }

    List<String> answer(String draftId, String groupId, Answer answer) {
        rights.requireAnswering(drafts.hold(draftId), rules.requireGroup(draftId, groupId));
        List<String> problems = rules.checkAnswer(answer.text());
        if (problems.isEmpty()) {
            groups.answer(groupId, answer, actor.require().userId());
        }
        return problems;
    }

    private List<String> change(String draftId, Supplier<List<String>> work) {
        rights.requireGrouping(drafts.hold(draftId));
        List<String> problems = work.get();
        answering.follow(draftId);
        return problems;
    }
}
