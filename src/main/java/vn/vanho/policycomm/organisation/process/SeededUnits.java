package vn.vanho.policycomm.organisation.process;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.organisation.Unit;

/** Knows for which units people were made once. */
@Component
class SeededUnits {

    private final JdbcClient jdbc;

    SeededUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean contain(Unit unit) {
        return jdbc.sql("select unit from seeded_unit where unit = ?")
                .param(unit.id())
                .query(String.class)
                .optional()
                .isPresent();
    }

    void add(Unit unit) {
        jdbc.sql("insert into seeded_unit (unit) values (?)").param(unit.id()).update();
    }
}
