package vn.vanho.policycomm.training.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.training.Nominee;
import vn.vanho.policycomm.training.Nominees;
import vn.vanho.policycomm.training.Person;

/** Keeps nominees in their table. */
@Service
@Transactional
class StoredNominees implements Nominees {

    private final JdbcClient jdbc;

    StoredNominees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(String caseKey, String unit, List<Person> people) {
        jdbc.sql("delete from nominee where case_key = ? and unit = ?")
                .params(caseKey, unit)
                .update();
        int place = 0;
        for (Person person : people) {
            jdbc.sql("insert into nominee (id, case_key, unit, place, name, position) values (?, ?, ?, ?, ?, ?)")
                    .params(UUID.randomUUID().toString(), caseKey, unit, place++)
                    .params(person.name(), person.position())
                    .update();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Nominee> of(String caseKey) {
        return jdbc.sql("select id, case_key, unit, name, position, attended from nominee where case_key = ?"
                        + " order by unit, place")
                .param(caseKey)
                .query((row, number) -> nominee(row))
                .list();
    }

    @Override
    public void attended(Collection<String> nominated, Collection<String> present) {
        for (String id : nominated) {
            jdbc.sql("update nominee set attended = ? where id = ?")
                    .params(present.contains(id), id)
                    .update();
        }
    }

    private static Nominee nominee(ResultSet row) throws SQLException {
        return new Nominee(
                row.getString("id"),
                row.getString("case_key"),
                row.getString("unit"),
                new Person(row.getString("name"), row.getString("position")),
                row.getObject("attended", Boolean.class));
    }
}
