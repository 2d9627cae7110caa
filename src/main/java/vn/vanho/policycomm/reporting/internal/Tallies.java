package vn.vanho.policycomm.reporting.internal;

import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.CommentGroups;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.unitwork.UnitWorks;

/** Counts what came in for a draft, the same for every document. */
@Component
class Tallies {

    private final CommentGroups groups;
    private final UnitWorks works;

    Tallies(CommentGroups groups, UnitWorks works) {
        this.groups = groups;
        this.works = works;
    }

    Tally of(Draft draft) {
        return Tally.of(groups.counts(draft.id()), works.of(draft.businessKey()));
    }
}
