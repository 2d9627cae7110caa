package vn.vanho.policycomm.organisation.process;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.organisation.HandedOver;
import vn.vanho.policycomm.organisation.Holding;
import vn.vanho.policycomm.organisation.Unit;

/** Keeps what passed to whom. */
@Component
class HandOverTable {

    private static final String SELECT =
            "select handed_at, handed_by, from_unit, to_unit, kind, case_key, what from hand_over";
    private static final String ORDER = " order by handed_at desc, case_key, kind, what, id";

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Clock clock;

    HandOverTable(JdbcClient jdbc, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    void record(Holding holding, Unit from, Unit to) {
        String who = actor.get().map(Actor::userId).orElse(Actor.APPLICATION);
        jdbc.sql("insert into hand_over (id, handed_at, handed_by, from_unit, to_unit, kind, case_key, what)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID().toString(), OffsetDateTime.now(clock), who, from.id(), to.id())
                .params(holding.kind().name(), holding.caseKey(), holding.what())
                .update();
    }

    List<HandedOver> last(int atMost) {
        return jdbc.sql(SELECT + ORDER + " limit ?")
                .param(atMost)
                .query(HandedOver.class)
                .list();
    }

    List<HandedOver> from(String unit) {
        return jdbc.sql(SELECT + " where from_unit = ?" + ORDER)
                .param(unit)
                .query(HandedOver.class)
                .list();
    }
}
