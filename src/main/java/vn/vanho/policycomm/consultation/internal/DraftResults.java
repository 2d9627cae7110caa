package vn.vanho.policycomm.consultation.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.DraftOutcomes;
import vn.vanho.policycomm.plan.ItemOutcome;
import vn.vanho.policycomm.plan.ItemResult;
import vn.vanho.policycomm.plan.ItemResultSource;

/** What came of II.3a, and of II.3d: whether what people said of a draft was answered in public. */
@Component
class DraftResults implements ItemResultSource {

    private final DraftOutcomes outcomes;
    private final JdbcClient jdbc;

    DraftResults(DraftOutcomes outcomes, JdbcClient jdbc) {
        this.outcomes = outcomes;
        this.jdbc = jdbc;
    }

    @Override
    public List<ItemResult> of(int planYear) {
        Set<String> answered = answered(planYear);
        return outcomes.of(planYear).stream()
                .flatMap(draft -> Stream.of(draft, comments(draft, answered.contains(draft.caseKey()))))
                .toList();
    }

    private static ItemResult comments(ItemResult draft, boolean answered) {
        return draft.ofPart("II.3d", answered ? ItemOutcome.DONE : draft.outcome());
    }

    private Set<String> answered(int planYear) {
        return new HashSet<>(
                jdbc.sql("select business_key from draft where plan_year = ? and result_published_at is not null")
                        .param(planYear)
                        .query(String.class)
                        .list());
    }
}
