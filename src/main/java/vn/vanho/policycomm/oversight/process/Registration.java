package vn.vanho.policycomm.oversight.process;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Slug;
import vn.vanho.policycomm.oversight.RegisteredDraft;
import vn.vanho.policycomm.oversight.RegisteredDraft.Criteria;
import vn.vanho.policycomm.oversight.RegisteredDrafts;
import vn.vanho.policycomm.plan.YearMessages;

/** Registers a draft, decides whether it is in scope, and tells the year's plan of one that came in. */
@Component
class Registration {

    private final RegisteredDrafts drafts;
    private final GreatImpact impact;
    private final YearMessages year;
    private final Clock clock;

    Registration(RegisteredDrafts drafts, GreatImpact impact, YearMessages year, Clock clock) {
        this.drafts = drafts;
        this.impact = impact;
        this.year = year;
        this.clock = clock;
    }

    /** @return whether it came into scope by this */
    boolean register(int planYear, String title, Criteria criteria, String by) {
        boolean inScope = impact.of(criteria);
        RegisteredDraft draft =
                new RegisteredDraft(planYear, Slug.of(title), title, criteria, inScope, by, OffsetDateTime.now(clock));
        boolean cameIn = drafts.register(draft);
        if (cameIn) {
            year.draftRegistered(planYear, draft.subject(), draft.title());
        }
        return cameIn;
    }
}
