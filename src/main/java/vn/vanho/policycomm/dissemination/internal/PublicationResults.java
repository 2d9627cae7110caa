package vn.vanho.policycomm.dissemination.internal;

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

/**
 * What came of II.3b and II.3c: whether a draft was posted on the portal and spread on networks. A plan of communication
 * that names no network makes II.3c 'không phát sinh' for its draft.
 */
@Component
class PublicationResults implements ItemResultSource {

    private static final String POSTED = "select d.business_key from draft d join publication p on p.draft_id = d.id"
            + " where d.plan_year = ? and p.posted_at is not null";

    private static final String SPREAD = "select d.business_key from draft d where d.plan_year = ? and"
            + " (exists (select 1 from channel_post p where p.draft_id = d.id and p.posted_at is not null) or exists"
            + " (select 1 from broadcast b join unit_work w on w.id = b.work_id where w.case_key = d.business_key))";

    private final DraftOutcomes outcomes;
    private final JdbcClient jdbc;

    PublicationResults(DraftOutcomes outcomes, JdbcClient jdbc) {
        this.outcomes = outcomes;
        this.jdbc = jdbc;
    }

    @Override
    public List<ItemResult> of(int planYear) {
        Set<String> posted = keys(POSTED, planYear);
        Set<String> spread = keys(SPREAD, planYear);
        return outcomes.of(planYear).stream()
                .flatMap(draft -> Stream.of(
                        posting(draft, posted.contains(draft.caseKey())),
                        spreading(draft, spread.contains(draft.caseKey()))))
                .toList();
    }

    private static ItemResult posting(ItemResult draft, boolean posted) {
        return draft.ofPart("II.3b", posted ? ItemOutcome.DONE : draft.outcome());
    }

    private static ItemResult spreading(ItemResult draft, boolean spread) {
        ItemOutcome otherwise = draft.outcome() == ItemOutcome.DONE ? ItemOutcome.NOT_OCCURRED : draft.outcome();
        return draft.ofPart("II.3c", spread ? ItemOutcome.DONE : otherwise);
    }

    private Set<String> keys(String sql, int planYear) {
        return new HashSet<>(jdbc.sql(sql).param(planYear).query(String.class).list());
    }
}
