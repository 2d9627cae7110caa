package vn.vanho.policycomm.council.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.council.CouncilUrging;
import vn.vanho.policycomm.council.CouncilUrging.Mail;
import vn.vanho.policycomm.council.CouncilUrging.Step;
import vn.vanho.policycomm.council.CouncilUrgings;
import vn.vanho.policycomm.council.UrgedToday;
import vn.vanho.policycomm.notification.Posted;

/** Keeps urgings in their tables; the unique key on item, unit and day decides between two at once. */
@Service
@Transactional
class StoredCouncilUrgings implements CouncilUrgings {

    private final JdbcClient jdbc;

    StoredCouncilUrgings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(CouncilUrging urging) {
        insert(urging);
        for (int at = 0; at < urging.steps().size(); at++) {
            Step step = urging.steps().get(at);
            jdbc.sql("insert into council_urging_step (urging_id, position, name, due_on, working_days)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(urging.id(), at, step.name(), step.dueOn(), step.workingDays())
                    .update();
        }
        for (int at = 0; at < urging.mails().size(); at++) {
            Mail mail = urging.mails().get(at);
            jdbc.sql("insert into council_urging_mail (urging_id, position, address, posted) values (?, ?, ?, ?)")
                    .params(urging.id(), at, mail.address(), mail.posted().name())
                    .update();
        }
    }

    private void insert(CouncilUrging urging) {
        try {
            jdbc.sql("insert into council_urging (id, plan_year, item, unit, urged_on, courtesy, urged_by, urged_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(urging.id(), urging.planYear(), urging.item(), urging.unit(), urging.urgedOn())
                    .params(urging.courtesy(), urging.urgedBy(), urging.urgedAt())
                    .update();
        } catch (DuplicateKeyException | ConcurrencyFailureException | QueryTimeoutException taken) {
            throw new UrgedToday(urging.item(), urging.unit());
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CouncilUrging> find(String id) {
        return jdbc.sql("select * from council_urging where id = ?")
                .param(id)
                .query((row, at) -> urging(row))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<CouncilUrging> of(int planYear, String item, String unit) {
        return jdbc.sql("select * from council_urging where plan_year = ? and item = ? and unit = ?"
                        + " order by urged_at desc")
                .params(planYear, item, unit)
                .query((row, at) -> urging(row))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<CouncilUrging> of(int planYear) {
        return jdbc.sql("select * from council_urging where plan_year = ? order by urged_at desc, id")
                .param(planYear)
                .query((row, at) -> urging(row))
                .list();
    }

    @Override
    public void numbered(String id, String number, LocalDate issuedOn) {
        jdbc.sql("update council_urging set number = ?, issued_on = ? where id = ?")
                .params(number, issuedOn, id)
                .update();
    }

    private CouncilUrging urging(ResultSet row) throws SQLException {
        String id = row.getString("id");
        return new CouncilUrging(
                id,
                row.getInt("plan_year"),
                row.getString("item"),
                row.getString("unit"),
                row.getObject("urged_on", LocalDate.class),
                row.getBoolean("courtesy"),
                row.getString("urged_by"),
                row.getObject("urged_at", OffsetDateTime.class),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                steps(id),
                mails(id));
    }

    private List<Step> steps(String id) {
        return jdbc.sql("select name, due_on, working_days from council_urging_step where urging_id = ?"
                        + " order by position")
                .param(id)
                .query(Step.class)
                .list();
    }

    private List<Mail> mails(String id) {
        return jdbc.sql("select address, posted from council_urging_mail where urging_id = ? order by position")
                .param(id)
                .query((row, at) -> new Mail(row.getString("address"), Posted.valueOf(row.getString("posted"))))
                .list();
    }
}
