package vn.vanho.policycomm.delegation.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vanho.policycomm.delegation.Substitution;

/** Substitutions, past ones too. */
@Repository
class SubstitutionTable {

    private static final String SELECT = "select id, unit, head, substitute, first_day, last_day, reason, entered_by,"
            + " entered_at, ended_by, ended_at, ended_how from substitution";
    private static final String OPEN = " ended_at is null and last_day >= ?";

    private final JdbcClient jdbc;
    private final Clock clock;

    SubstitutionTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    void insert(Substitution entered, String headGroup) {
        jdbc.sql("insert into substitution (id, unit, head_group, head, substitute, first_day, last_day, reason,"
                        + " entered_by, entered_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(entered.id(), entered.unit(), headGroup, entered.head(), entered.substitute())
                .params(entered.firstDay(), entered.lastDay(), entered.reason())
                .params(entered.enteredBy(), entered.enteredAt())
                .update();
    }

    /** Returns whether it was open until then. */
    boolean end(String id, String endedBy, Substitution.Ending how) {
        return jdbc.sql("update substitution set ended_by = ?, ended_at = ?, ended_how = ? where id = ? and" + OPEN)
                        .params(endedBy, now(), how.name(), id, today())
                        .update()
                > 0;
    }

    Optional<Substitution> find(String id) {
        return jdbc.sql(SELECT + " where id = ?")
                .param(id)
                .query(Substitution.class)
                .optional();
    }

    /** Those of a head in a unit that run or are to come; who asks at the same time waits for this transaction. */
    List<Substitution> heldOpen(String unit, String head) {
        jdbc.sql("select ID_ from ACT_ID_USER where ID_ = ? for update")
                .param(head)
                .query(String.class)
                .list();
        return jdbc.sql(SELECT + " where unit = ? and head = ? and" + OPEN + " order by first_day")
                .params(unit, head, today())
                .query(Substitution.class)
                .list();
    }

    Optional<String> headOf(String account, OffsetDateTime moment) {
        LocalDate day = moment.atZoneSameInstant(clock.getZone()).toLocalDate();
        return jdbc.sql("select head from substitution where substitute = ? and first_day <= ? and last_day >= ?"
                        + " and entered_at <= ? and (ended_at is null or ended_at > ?) order by first_day, id limit 1")
                .params(account, day, day, moment, moment)
                .query(String.class)
                .optional();
    }

    /** Those with this person on either side that run or are to come. */
    List<Substitution> openWith(String account) {
        return jdbc.sql(SELECT + " where (head = ? or substitute = ?) and" + OPEN)
                .params(account, account, today())
                .query(Substitution.class)
                .list();
    }

    List<Substitution> open() {
        return jdbc.sql(SELECT + " where" + OPEN + " order by first_day, unit, id")
                .param(today())
                .query(Substitution.class)
                .list();
    }

    List<Substitution> over(int atMost) {
        return jdbc.sql(SELECT + " where not (" + OPEN + ") order by first_day desc, entered_at desc, id limit ?")
                .params(today(), atMost)
                .query(Substitution.class)
                .list();
    }

    List<Substitution> open(String unit) {
        return open().stream().filter(one -> one.unit().equals(unit)).toList();
    }

    List<Substitution> over(String unit) {
        return jdbc.sql(SELECT + " where unit = ? and not (" + OPEN + ") order by first_day desc, entered_at desc, id")
                .params(unit, today())
                .query(Substitution.class)
                .list();
    }
}
