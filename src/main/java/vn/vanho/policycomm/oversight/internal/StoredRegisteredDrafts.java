package vn.vanho.policycomm.oversight.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.oversight.RegisteredDraft;
import vn.vanho.policycomm.oversight.RegisteredDraft.Criteria;
import vn.vanho.policycomm.oversight.RegisteredDrafts;

/** Keeps registered drafts in their table. */
@Service
@Transactional
class StoredRegisteredDrafts implements RegisteredDrafts {

    private final JdbcClient jdbc;

    StoredRegisteredDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean register(RegisteredDraft draft) {
        boolean before = find(draft.planYear(), draft.subject())
                .filter(RegisteredDraft::inScope)
                .isPresent();
        jdbc.sql("delete from registered_draft where plan_year = ? and subject = ?")
                .params(draft.planYear(), draft.subject())
                .update();
        Criteria holds = draft.criteria();
        jdbc.sql("insert into registered_draft (plan_year, subject, title, proposal, rights, concern, wide, in_scope,"
                        + " registered_by, registered_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(draft.planYear(), draft.subject(), draft.title())
                .params(holds.proposal(), holds.rights(), holds.concern(), holds.wide(), draft.inScope())
                .params(draft.registeredBy(), draft.registeredAt())
                .update();
        return draft.inScope() && !before;
    }

    @Override
    @Transactional(readOnly = true)
    public List<RegisteredDraft> of(int planYear) {
        return jdbc.sql("select * from registered_draft where plan_year = ? order by title")
                .param(planYear)
                .query((row, at) -> draft(row))
                .list();
    }

    private static RegisteredDraft draft(ResultSet row) throws SQLException {
        return new RegisteredDraft(
                row.getInt("plan_year"),
                row.getString("subject"),
                row.getString("title"),
                new Criteria(
                        row.getBoolean("proposal"),
                        row.getBoolean("rights"),
                        row.getBoolean("concern"),
                        row.getBoolean("wide")),
                row.getBoolean("in_scope"),
                row.getString("registered_by"),
                row.getObject("registered_at", OffsetDateTime.class));
    }
}
