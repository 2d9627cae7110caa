package vn.vanho.policycomm.organisation.process;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.organisation.PersonAct;

/** Records what administrators do about people. */
@Component
class PeopleActs {

    private static final String SELECT = "select done_at, by_whom, act, account, detail from people_act";

    private static final int LONGEST_DETAIL = 1000;

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Clock clock;

    PeopleActs(JdbcClient jdbc, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    void record(PersonAct.Kind act, String account, String detail) {
        String who = actor.get().map(Actor::userId).orElse(Actor.APPLICATION);
        jdbc.sql("insert into people_act (id, done_at, by_whom, act, account, detail) values (?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID().toString(), OffsetDateTime.now(clock), who, act.name(), account, cut(detail))
                .update();
    }

    private static String cut(String detail) {
        return detail.substring(0, Math.min(LONGEST_DETAIL, detail.length()));
    }

    List<PersonAct> last(int atMost) {
        return jdbc.sql(SELECT + " order by done_at desc, id limit ?")
                .param(atMost)
                .query(PersonAct.class)
                .list();
    }

    List<PersonAct> about(String account) {
        return jdbc.sql(SELECT + " where account = ? order by done_at desc, id")
                .param(account)
                .query(PersonAct.class)
                .list();
    }
}
