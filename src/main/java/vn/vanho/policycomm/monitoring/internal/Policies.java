package vn.vanho.policycomm.monitoring.internal;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.oversight.RegisteredDraft;
import vn.vanho.policycomm.oversight.RegisteredDrafts;
import vn.vanho.policycomm.plan.ItemOutcome;
import vn.vanho.policycomm.plan.ItemResult;
import vn.vanho.policycomm.plan.ItemResults;

/** The policies that the plan is measured by: registered drafts with a great impact on society. */
@Component
class Policies {

    private final RegisteredDrafts drafts;
    private final ItemResults results;

    Policies(RegisteredDrafts drafts, ItemResults results) {
        this.drafts = drafts;
        this.results = results;
    }

    static boolean communicated(RegisteredDraft draft, Collection<ItemResult> results) {
        return results.stream()
                .anyMatch(result ->
                        result.outcome() == ItemOutcome.DONE && result.caseKey().equals(DraftLines.key(draft)));
    }

    /** The titles of those that were not communicated yet. */
    List<String> missing(int year) {
        List<ItemResult> ended = results.of(year);
        return drafts.of(year).stream()
                .filter(RegisteredDraft::inScope)
                .filter(draft -> !communicated(draft, ended))
                .map(RegisteredDraft::title)
                .toList();
    }
}
