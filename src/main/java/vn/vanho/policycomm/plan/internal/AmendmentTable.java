package vn.vanho.policycomm.plan.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vanho.policycomm.plan.AmendedFact;
import vn.vanho.policycomm.plan.AmendingDocument;
import vn.vanho.policycomm.plan.ItemFact;
import vn.vanho.policycomm.plan.PlanAmendment;

/** The history of the plans. */
@Repository
class AmendmentTable {

    private final JdbcClient jdbc;

    AmendmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(PlanAmendment amendment) {
        AmendingDocument document = amendment.document();
        jdbc.sql("insert into plan_amendment (id, plan_year, number, issued_on, reason, amended_by, amended_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(amendment.id(), amendment.planYear(), document.number(), document.issuedOn())
                .params(document.reason(), amendment.amendedBy(), amendment.amendedAt())
                .update();
        for (int position = 0; position < amendment.facts().size(); position++) {
            insert(amendment.id(), position, amendment.facts().get(position));
        }
    }

    private void insert(String amendment, int position, AmendedFact fact) {
        jdbc.sql("insert into plan_amendment_fact (amendment_id, position, item, fact, before_it, after_it)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(amendment, position, fact.item(), fact.fact().name(), fact.before(), fact.after())
                .update();
    }

    List<PlanAmendment> of(int year) {
        return jdbc.sql("select * from plan_amendment where plan_year = ? order by amended_at desc, id")
                .param(year)
                .query((row, at) -> amendment(row))
                .list();
    }

    private PlanAmendment amendment(ResultSet row) throws SQLException {
        String id = row.getString("id");
        return new PlanAmendment(
                id,
                row.getInt("plan_year"),
                new AmendingDocument(
                        row.getString("number"), row.getObject("issued_on", LocalDate.class), row.getString("reason")),
                row.getString("amended_by"),
                row.getObject("amended_at", OffsetDateTime.class),
                facts(id));
    }

    private List<AmendedFact> facts(String amendment) {
        return jdbc.sql("select item, fact, before_it, after_it from plan_amendment_fact where amendment_id = ?"
                        + " order by position")
                .param(amendment)
                .query((row, at) -> new AmendedFact(
                        row.getString("item"),
                        ItemFact.valueOf(row.getString("fact")),
                        row.getString("before_it"),
                        row.getString("after_it")))
                .list();
    }
}
