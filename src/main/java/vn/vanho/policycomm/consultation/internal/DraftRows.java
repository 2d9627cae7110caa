package vn.vanho.policycomm.consultation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.consultation.ConsultationWindow;
import vn.vanho.policycomm.consultation.Directive;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.consultation.NewDraft;
import vn.vanho.policycomm.consultation.Outcome;

/** Reads a row of {@code draft}. */
final class DraftRows {

    private DraftRows() {}

    static Draft read(ResultSet row, int index) throws SQLException {
        return new Draft(
                row.getString("id"),
                row.getString("slug"),
                details(row),
                row.getBoolean("own_draft"),
                window(row),
                moment(row, "result_published_at"),
                outcome(row.getString("outcome")));
    }

    private static NewDraft details(ResultSet row) throws SQLException {
        return new NewDraft(
                row.getString("business_key"),
                row.getInt("plan_year"),
                row.getString("subject"),
                row.getString("title"),
                row.getString("document_type"),
                row.getString("issuer"),
                row.getString("drafting_agency"),
                directive(row));
    }

    private static Directive directive(ResultSet row) throws SQLException {
        return new Directive(
                row.getString("directive_number"),
                row.getObject("directive_date", LocalDate.class),
                row.getString("directive_sender"),
                row.getObject("reply_by", LocalDate.class));
    }

    private static ConsultationWindow window(ResultSet row) throws SQLException {
        return new ConsultationWindow(
                moment(row, "window_opens_at"), moment(row, "window_closes_at"), moment(row, "window_closed_at"));
    }

    private static @Nullable OffsetDateTime moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class);
    }

    private static @Nullable Outcome outcome(@Nullable String name) {
        return name == null ? null : Outcome.valueOf(name);
    }
}
