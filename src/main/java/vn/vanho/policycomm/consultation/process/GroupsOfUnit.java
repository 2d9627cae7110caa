package vn.vanho.policycomm.consultation.process;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.CommentGroups;
import vn.vanho.policycomm.consultation.CommentHandling;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.consultation.HandlingStage;
import vn.vanho.policycomm.organisation.Holding;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.UnitHoldings;

/** The groups of comments that a unit answers, as long as the table of their draft is not approved. */
@Component
class GroupsOfUnit implements UnitHoldings {

    private final CommentGroups groups;
    private final CommentHandling handling;
    private final Drafts drafts;

    GroupsOfUnit(CommentGroups groups, CommentHandling handling, Drafts drafts) {
        this.groups = groups;
        this.handling = handling;
        this.drafts = drafts;
    }

    @Override
    public List<Holding> of(Unit unit) {
        return open().flatMap(draft -> groups.groups(draft.id()).stream()
                        .filter(group -> group.ownerUnit().equals(unit.id()))
                        .map(group -> new Holding(Holding.Kind.COMMENT_GROUP, draft.businessKey(), group.title())))
                .toList();
    }

    /** Answers that were given stay given. */
    @Override
    public void pass(String caseKey, Unit from, Unit to) {
        open().filter(draft -> draft.businessKey().equals(caseKey))
                .forEach(draft -> groups.pass(draft.id(), from.id(), to.id()));
    }

    private Stream<Draft> open() {
        return handling.drafts().stream()
                .filter(draft -> handling.stage(draft)
                        .filter(stage -> stage != HandlingStage.APPROVED)
                        .isPresent())
                .map(drafts::get);
    }
}
