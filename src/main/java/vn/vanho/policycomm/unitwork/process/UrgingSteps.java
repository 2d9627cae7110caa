package vn.vanho.policycomm.unitwork.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.unitwork.Urging;
import vn.vanho.policycomm.unitwork.Urgings;

/** Records steps of urging with what the model knows about the late unit. */
@Component
class UrgingSteps {

    private final Urgings urgings;
    private final CurrentActor actor;
    private final Clock clock;

    UrgingSteps(Urgings urgings, CurrentActor actor, Clock clock) {
        this.urgings = urgings;
        this.actor = actor;
        this.clock = clock;
    }

    void record(VariableScope scope, Urging.Kind kind, @Nullable String note) {
        record(scope, kind, null, null, note);
    }

    void record(
            VariableScope scope,
            Urging.Kind kind,
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String note) {
        urgings.record(new Urging(
                Names.text(scope, Names.CASE_KEY),
                Names.text(scope, Names.UNIT),
                Names.text(scope, Names.WORK_NAME),
                kind,
                number,
                date,
                note,
                actor.get().map(Actor::userId).orElse(null),
                OffsetDateTime.now(clock)));
    }
}
