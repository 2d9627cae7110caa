package vn.vanho.policycomm.delegation.internal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.delegation.NewSubstitution;
import vn.vanho.policycomm.delegation.OnBehalf;
import vn.vanho.policycomm.delegation.Substitution;
import vn.vanho.policycomm.delegation.Substitution.Ending;
import vn.vanho.policycomm.delegation.Substitutions;
import vn.vanho.policycomm.delegation.TakenInPlace;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.organisation.PlaceLeft;
import vn.vanho.policycomm.organisation.Units;

/** Substitutions are rows with days: what today is decides. */
@Service
@Transactional
class StoredSubstitutions implements Substitutions {

    private final SubstitutionTable table;
    private final SubstitutionRules rules;
    private final ActTable acts;
    private final TakenInPlace taken;
    private final Units units;
    private final CurrentActor actor;
    private final Phrases phrases;

    StoredSubstitutions(
            SubstitutionTable table,
            SubstitutionRules rules,
            ActTable acts,
            TakenInPlace taken,
            Units units,
            CurrentActor actor,
            Phrases phrases) {
        this.table = table;
        this.rules = rules;
        this.acts = acts;
        this.taken = taken;
        this.units = units;
        this.actor = actor;
        this.phrases = phrases;
    }

    @Override
    public void enter(NewSubstitution typed) {
        rules.check(typed);
        Substitution entered = new Substitution(
                UUID.randomUUID().toString(),
                typed.unit(),
                typed.head(),
                typed.substitute(),
                LocalDate.parse(typed.firstDay()),
                LocalDate.parse(typed.lastDay()),
                typed.reason(),
                by(),
                table.now(),
                null,
                null,
                null);
        table.insert(entered, units.get(typed.unit()).headGroup());
    }

    @Override
    public void end(String id) {
        Substitution open = table.find(id).orElseThrow();
        if (!end(open, Ending.EARLY)) {
            Violations over = new Violations();
            over.add("id", phrases.of("substitute.one"), phrases.of("substitute.fault.over"));
            over.refuseIfAny();
        }
    }

    /** Within the transaction in which somebody gets another place, or leaves. */
    @EventListener
    void endWithPlace(PlaceLeft left) {
        table.openWith(left.account()).forEach(open -> end(open, Ending.PLACE_LEFT));
    }

    private boolean end(Substitution open, Ending how) {
        boolean ended = table.end(open.id(), by(), how);
        if (ended) {
            units.ofAllTimes().stream()
                    .filter(unit -> unit.id().equals(open.unit()))
                    .forEach(unit -> taken.giveBack(open.substitute(), unit.headGroup()));
        }
        return ended;
    }

    private String by() {
        return actor.get().map(Actor::userId).orElse(Actor.APPLICATION);
    }

    @Override
    public List<Substitution> of(String unit) {
        return Stream.concat(table.open(unit).stream(), table.over(unit).stream())
                .toList();
    }

    @Override
    public List<Substitution> last(int atMost) {
        return Stream.concat(table.open().stream(), table.over(atMost).stream()).toList();
    }

    @Override
    public Map<String, OnBehalf> onBehalfOf(Collection<String> taskIds) {
        return acts.last(taskIds);
    }

    @Override
    @Transactional(readOnly = true)
    public List<OnBehalf> actsWith(String taskId) {
        return acts.with(Set.of(taskId));
    }

    @Override
    public Optional<String> headOf(String account, OffsetDateTime moment) {
        return table.headOf(account, moment);
    }
}
