package vn.vanho.policycomm.consultation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.DraftOutcomes;
import vn.vanho.policycomm.consultation.Outcome;
import vn.vanho.policycomm.plan.ItemResult;

/** Reads them from the drafts. */
@Component
class StoredDraftOutcomes implements DraftOutcomes {

    private final JdbcClient jdbc;

    StoredDraftOutcomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ItemResult> of(int planYear) {
        return jdbc.sql("select business_key, plan_year, title, outcome, outcome_reason, outcome_by, outcome_at"
                        + " from draft where plan_year = ? and outcome is not null order by outcome_at, business_key")
                .param(planYear)
                .query((row, at) -> result(row))
                .list();
    }

    private static ItemResult result(ResultSet row) throws SQLException {
        return new ItemResult(
                row.getString("business_key"),
                row.getInt("plan_year"),
                "II.3a",
                Outcome.valueOf(row.getString("outcome")).ofItem(),
                row.getString("title"),
                Objects.requireNonNullElse(row.getString("outcome_reason"), ""),
                row.getString("outcome_by"),
                row.getObject("outcome_at", OffsetDateTime.class));
    }
}
