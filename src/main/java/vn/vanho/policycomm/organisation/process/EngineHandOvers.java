package vn.vanho.policycomm.organisation.process;

import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.engine.OwnAuthority;
import vn.vanho.policycomm.organisation.HandOverChoice;
import vn.vanho.policycomm.organisation.HandOvers;
import vn.vanho.policycomm.organisation.HandedOver;
import vn.vanho.policycomm.organisation.Holding;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.UnitHoldings;
import vn.vanho.policycomm.organisation.Units;

/** Asks every feature what it keeps for a unit, and has each pass its own on. */
@Component
@Transactional
class EngineHandOvers implements HandOvers {

    private final List<UnitHoldings> features;
    private final PeopleOfUnit people;
    private final HandOverChecks checks;
    private final HandOverTable table;
    private final SeedOrganisation seeds;
    private final Units units;
    private final OwnAuthority own;

    EngineHandOvers(
            List<UnitHoldings> features,
            PeopleOfUnit people,
            HandOverChecks checks,
            HandOverTable table,
            SeedOrganisation seeds,
            Units units,
            OwnAuthority own) {
        this.features = features;
        this.people = people;
        this.checks = checks;
        this.table = table;
        this.seeds = seeds;
        this.units = units;
        this.own = own;
    }

    @Override
    public List<Holding> held(Unit unit) {
        List<Holding> all = Stream.concat(
                        features.stream().flatMap(feature -> feature.of(unit).stream()), people.of(unit).stream())
                .distinct()
                .toList();
        Set<String> known = all.stream()
                .filter(holding -> holding.kind() != Holding.Kind.NAMED)
                .map(Holding::caseKey)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(holding -> holding.kind() != Holding.Kind.NAMED || !known.contains(holding.caseKey()))
                .sorted(Comparator.comparing(Holding::caseKey).thenComparing(Holding::kind))
                .toList();
    }

    /** Successors that came since the start get their groups and rights first; of two who press at once one waits. */
    @Override
    public void handOver(String id, HandOverChoice choice) {
        Unit from = units.ofAllTimes().stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No unit " + id));
        List<Unit> successors = checks.successors(from, choice);
        own.run(seeds::seed);
        Takers takers = new Takers(successors, choice);
        List<Holding> held = held(from);
        held.stream()
                .filter(holding -> holding.kind() != Holding.Kind.PERSON)
                .map(Holding::caseKey)
                .distinct()
                .forEach(key -> features.forEach(feature -> feature.pass(key, from, takers.of(key))));
        takers.people().ifPresent(to -> people.follow(from, to));
        held.forEach(holding -> takers.of(holding).ifPresent(to -> table.record(holding, from, to)));
    }

    @Override
    public List<HandedOver> last(int atMost) {
        return table.last(atMost);
    }

    @Override
    public List<HandedOver> from(String unit) {
        return table.from(unit);
    }
}
