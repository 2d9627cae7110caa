package vn.vanho.policycomm.oversight.process;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.engine.FormLists;
import vn.vanho.policycomm.engine.Slug;
import vn.vanho.policycomm.oversight.RegisteredDraft;
import vn.vanho.policycomm.oversight.RegisteredDraft.Criteria;
import vn.vanho.policycomm.oversight.RegisteredDrafts;
import vn.vanho.policycomm.plan.YearMessages;

/** Registers the drafts of the list, decides which are in scope, and tells the year's plan of those that came in. */
@Component
class RegisterDrafts implements JavaDelegate {

    private final RegisteredDrafts drafts;
    private final GreatImpact impact;
    private final YearMessages year;
    private final CurrentActor actor;
    private final Clock clock;

    RegisterDrafts(RegisteredDrafts drafts, GreatImpact impact, YearMessages year, CurrentActor actor, Clock clock) {
        this.drafts = drafts;
        this.impact = impact;
        this.year = year;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int planYear = (Integer) execution.getVariable("planYear");
        for (SpinJsonNode row : FormLists.rows(execution.getVariable(ProgrammeRows.LIST))) {
            RegisteredDraft draft = draft(planYear, row);
            if (drafts.register(draft)) {
                year.draftRegistered(planYear, draft.subject(), draft.title());
            }
        }
    }

    private RegisteredDraft draft(int planYear, SpinJsonNode row) {
        String title = row.prop("title").stringValue().strip();
        Criteria criteria = ProgrammeRows.criteria(row);
        return new RegisteredDraft(
                planYear,
                Slug.of(title),
                title,
                criteria,
                impact.of(criteria),
                actor.require().userId(),
                OffsetDateTime.now(clock));
    }
}
