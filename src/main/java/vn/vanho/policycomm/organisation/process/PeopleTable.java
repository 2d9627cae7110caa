package vn.vanho.policycomm.organisation.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.AccountState;
import vn.vanho.policycomm.engine.Accounts;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Integration;
import vn.vanho.policycomm.organisation.Person;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** Reads everybody at once, past the engine's queries, which would take one for each person. */
@Component
class PeopleTable {

    /** As in Vietnamese lists: by the given name, which comes last, then by the whole. */
    private static final Comparator<Person> BY_NAME = Comparator.comparing(
                    PeopleTable::givenName, Collator.getInstance(Phrases.VIETNAMESE))
            .thenComparing(Person::name, Collator.getInstance(Phrases.VIETNAMESE));

    private final JdbcClient jdbc;
    private final Units units;

    PeopleTable(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    List<Person> all() {
        Map<String, Set<String>> groups = groups();
        return jdbc
                .sql("""
                        select ID_, FIRST_, LAST_, EMAIL_, state
                        from ACT_ID_USER left join account_state on account = ID_
                        where ID_ <> ? order by ID_
                        """)
                .param(Integration.ACCOUNT)
                .query((row, number) -> read(row, groups.getOrDefault(row.getString("ID_"), Set.of())))
                .list()
                .stream()
                .sorted(BY_NAME)
                .toList();
    }

    /**
     * The accounts of administrators who can sign in, held until the transaction ends: of two who would retire each
     * other at the same moment one is refused.
     */
    List<String> heldAdministrators() {
        return jdbc.sql("""
                        select USER_ID_ from ACT_ID_MEMBERSHIP where GROUP_ID_ = ?
                        and not exists (select 1 from account_state
                            where account = USER_ID_ and state in ('NO_PASSWORD', 'RETIRED'))
                        for update
                        """).param(Accounts.ADMINISTRATORS).query(String.class).list();
    }

    private Map<String, Set<String>> groups() {
        Map<String, Set<String>> groups = new HashMap<>();
        jdbc.sql("select USER_ID_, GROUP_ID_ from ACT_ID_MEMBERSHIP").query(row -> {
            groups.computeIfAbsent(row.getString(1), account -> new HashSet<>()).add(row.getString(2));
        });
        return groups;
    }

    private Person read(ResultSet row, Set<String> groups) throws SQLException {
        List<Unit> places =
                units.all().stream().filter(unit -> groups.contains(unit.id())).toList();
        String state = row.getString("state");
        return new Person(
                row.getString("ID_"),
                name(row),
                Objects.requireNonNullElse(row.getString("EMAIL_"), ""),
                places,
                groups,
                places.stream().anyMatch(unit -> groups.contains(unit.headGroup())),
                groups.contains(Accounts.ADMINISTRATORS),
                state == null ? AccountState.OPEN : AccountState.valueOf(state));
    }

    private static String givenName(Person person) {
        return person.name().substring(person.name().lastIndexOf(' ') + 1);
    }

    private static String name(ResultSet row) throws SQLException {
        String first = Objects.requireNonNullElse(row.getString("FIRST_"), "");
        String name = (first + " " + Objects.requireNonNullElse(row.getString("LAST_"), "")).strip();
        return name.isEmpty() ? row.getString("ID_") : name;
    }
}
