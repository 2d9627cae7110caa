package vn.vanho.policycomm.unitwork.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.unitwork.Urging;
import vn.vanho.policycomm.unitwork.Urgings;

/** Keeps steps of urging in their table. */
@Service
@Transactional
class StoredUrgings implements Urgings {

    private static final String COLUMNS = "select case_key, unit, work_name, kind, letter_number, letter_date, note,"
            + " done_by, done_at, council_id from urging";

    private final JdbcClient jdbc;

    StoredUrgings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(Urging urging) {
        jdbc.sql("insert into urging (id, case_key, unit, work_name, kind, letter_number, letter_date, note, done_by,"
                        + " done_at, council_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID().toString(), urging.caseKey(), urging.unit(), urging.workName())
                .params(urging.kind().name(), urging.letterNumber(), urging.letterDate(), urging.note())
                .params(urging.doneBy(), urging.doneAt(), urging.councilId())
                .update();
    }

    @Override
    public void numbered(String councilId, String number, LocalDate issuedOn) {
        jdbc.sql("update urging set letter_number = ?, letter_date = ? where council_id = ?")
                .params(number, issuedOn, councilId)
                .update();
    }

    @Override
    public List<Urging> of(String caseKey) {
        return jdbc.sql(COLUMNS + " where case_key = ? order by done_at")
                .param(caseKey)
                .query(Urging.class)
                .list();
    }

    @Override
    public List<Urging> in(String caseKey) {
        String below = caseKey + "/";
        return jdbc.sql(COLUMNS + " where case_key = ? or left(case_key, ?) = ? order by done_at")
                .params(caseKey, below.length(), below)
                .query(Urging.class)
                .list();
    }
}
