package vn.vanho.policycomm.plan.internal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.plan.ItemOutcome;
import vn.vanho.policycomm.plan.ItemResult;
import vn.vanho.policycomm.plan.ItemResultSource;
import vn.vanho.policycomm.plan.ItemResults;

/** Keeps results in their table. */
@Service
@Transactional
class StoredItemResults implements ItemResults {

    private static final String RECORD = """
            merge into item_result r using (select cast(? as varchar(255)) as case_key, cast(? as integer) as plan_year,
              cast(? as varchar(10)) as item, cast(? as varchar(20)) as outcome, cast(? as varchar(4000)) as summary,
              cast(? as varchar(4000)) as obstacles, cast(? as varchar(64)) as done_by,
              cast(? as timestamp with time zone) as ended_at) n on r.case_key = n.case_key
            when matched then update set plan_year = n.plan_year, item = n.item, outcome = n.outcome,
              summary = n.summary, obstacles = n.obstacles, done_by = n.done_by, ended_at = n.ended_at
            when not matched then
              insert (case_key, plan_year, item, outcome, summary, obstacles, done_by, ended_at) values
              (n.case_key, n.plan_year, n.item, n.outcome, n.summary, n.obstacles, n.done_by, n.ended_at)""";

    private static final List<String> PARTS_OF_A_DRAFT = List.of("II.3b", "II.3c", "II.3d");

    private final JdbcClient jdbc;
    private final ObjectProvider<ItemResultSource> sources;

    StoredItemResults(JdbcClient jdbc, ObjectProvider<ItemResultSource> sources) {
        this.jdbc = jdbc;
        this.sources = sources;
    }

    @Override
    public void record(ItemResult result) {
        jdbc.sql(RECORD)
                .params(
                        result.caseKey(),
                        result.planYear(),
                        result.item(),
                        result.outcome().name())
                .params(result.summary(), result.obstacles(), result.doneBy(), result.endedAt())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ItemResult> of(int planYear) {
        return Stream.concat(
                        recorded(planYear).stream(), sources.stream().flatMap(source -> source.of(planYear).stream()))
                .sorted(Comparator.comparing(ItemResult::endedAt))
                .toList();
    }

    private List<ItemResult> recorded(int planYear) {
        return jdbc
                .sql("select * from item_result where plan_year = ? order by ended_at, case_key")
                .param(planYear)
                .query(ItemResult.class)
                .list()
                .stream()
                .flatMap(StoredItemResults::withParts)
                .toList();
    }

    /** What was never directed was neither published nor spread nor commented on. */
    private static Stream<ItemResult> withParts(ItemResult result) {
        Stream<String> parts = isUndirected(result) ? PARTS_OF_A_DRAFT.stream() : Stream.of();
        return Stream.concat(Stream.of(result), parts.map(part -> result.ofPart(part, result.outcome())));
    }

    private static boolean isUndirected(ItemResult result) {
        return result.item().equals("II.3a") && result.outcome() == ItemOutcome.NOT_OCCURRED;
    }
}
